"""The commands of the command line, each group of them in a module of its own."""
