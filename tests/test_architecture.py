"""The shape of the source: who imports whom, who opens what, and who may act.

Read from the syntax trees, so a lazy import counts like one at the top.
"""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch, fnmatchcase
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).parent.parent
LAYERS = ("policies", "tools", "agent")
"""In the order of imports: each may know the ones before it, and `cli.py` knows all."""

FILES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "cli.py", *(p for layer in LAYERS for p in (ROOT / layer).rglob("*.py")))
)

OPENS = {
    "agent/audit_desk.py": "files",
    "agent/browsing.py": "network",
    "agent/demo.py": "environment files network process",
    "agent/home_desk.py": "files",
    "agent/language.py": "environment",
    "agent/mcp_server.py": "network",
    "agent/chooser.py": "model",
    "agent/model_asking.py": "model",
    "agent/model_planner.py": "model",
    "agent/providers.py": "model",
    "agent/model_transport.py": "network",
    "agent/presence.py": "files terminal",
    "agent/typist.py": "environment process",
    "agent/ucp_desk.py": "files",
    "agent/unlock.py": "files",
    "agent/voice.py": "environment",
    "policies/attempts.py": "files",
    "policies/backup.py": "files",
    "policies/database.py": "database files",
    "policies/home.py": "files",
    "policies/key_stores.py": "files keyring",
    "policies/keys_file.py": "files",
    "policies/memory.py": "process",
    "tools/http.py": "network",
    "tools/notify/apprise.py": "environment network",
    "tools/stores/practice/__main__.py": "files",
    "tools/stores/practice/api.py": "network",
    "tools/stores/practice/doors.py": "network",
    "tools/stores/practice/mcp.py": "network",
    "tools/stores/practice/owner.py": "network",
    "tools/stores/practice/pages.py": "network",
    "tools/stores/practice/shop.py": "network",
    "tools/witnesses/command.py": "environment process",
    "tools/witnesses/file.py": "files",
    "tools/witnesses/git.py": "environment files process",
    "tools/witnesses/key_store.py": "keyring",
}
"""The closed list of who opens sockets and files, and which of `POWERS` each uses. A module that
is not here opens nothing; an entry that is no longer true fails as well."""

POWERS = {
    "network": """socket ssl aiohttp httpx httpx2 httpx_aiohttp http.client http.server
        urllib.request apprise smtplib imaplib ftplib websockets uvicorn mcp
        asyncio.open_*connection asyncio.start_*server""",
    "model": "pydantic_ai openai anthropic google.genai",
    "database": """sqlite3 dbos alembic.command sqlalchemy*.create_*engine
        sqlmodel*.create_*engine""",
    "files": """open io.open shutil tempfile glob fcntl importlib.resources sqlite3.connect
        .open(mode) .read_text .read_bytes .write_text .write_bytes .unlink .mkdir .rmdir .touch
        .iterdir .rglob .symlink_to .hardlink_to .chmod os.open os.fdopen os.replace os.rename
        os.remove os.unlink os.link os.symlink os.*dir os.*dirs os.chmod os.utime os.truncate
        os.walk os.stat os.access os.fsync os.mkfifo""",
    "process": """subprocess multiprocessing pty webbrowser ctypes asyncio.create_subprocess_*
        os.system os.popen os.fork* os.posix_spawn* os.exec* os.spawn* os.kill*""",
    "keyring": "keyring",
    "terminal": "termios tty getpass curses input sys.stdin os.isatty os.ttyname os.ctermid",
    "environment": "os.environ* os.getenv* os.putenv",
    "code": "importlib.import_module runpy eval exec compile __import__ pickle marshal",
}
"""Each power, and what shows its use: a module (with all below it) or a name in it, a builtin that
is called, or after a bare dot a method of whatever object (`.open(mode)`: as a path is opened)."""

PURE = [
    *(f"policies/{name}.py" for name in "money actions grants decision canonical secret".split()),
    *(f"policies/{name}.py" for name in "windows conditions facts ceilings worst_case".split()),
    *(f"policies/{name}.py" for name in "grant_text grant_clauses grant_tokens item_rules".split()),
    *(
        f"policies/{name}.py"
        for name in "fields kinds masking keeping narrowing spellings spelt".split()
    ),
    *(f"policies/{name}.py" for name in "errors warrant merkle checkpoint".split()),
    *(f"tools/{name}.py" for name in "offers sizes size_tables carts".split()),
    *(f"tools/{name}.py" for name in "categories category_words addresses gtins".split()),
    *("tools/extract/*.py", "tools/prices/*.py"),
    *("agent/plan.py", "agent/planner.py", "agent/readers.py", "agent/asked_for.py"),
    "agent/grammar/*.py",
]
"""Functions of their arguments, the clock and chance included; they build on nothing impure."""

IMPURE = """os pathlib random secrets threading asyncio logging sqlalchemy sqlmodel uuid.uuid1
    uuid.uuid4 time.time* time.monotonic* time.perf_counter* time.sleep time.localtime .now()
    .utcnow() .today() print"""


def _shows(words: str, names: frozenset[str]) -> set[str]:
    """Keep those of `names` that the patterns in `words` mean."""
    patterns = [each for word in words.split() for each in (word, f"{word}.*")]
    return {name for name in names if any(fnmatchcase(name, each) for each in patterns)}


@cache
def _tree(file: str) -> ast.Module:
    return ast.parse((ROOT / file).read_text(encoding="utf-8"), file)


@cache
def _nodes(file: str) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(_tree(file)))


@cache
def _imported(file: str) -> tuple[str, ...]:
    return tuple(_imports(iter(_nodes(file))))


def _module(file: str) -> str:
    return "manciple." + file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


MODULES = {_module(file): file for file in FILES}


def _imports(nodes: Iterator[ast.AST]) -> Iterator[str]:
    """Yield full dotted names, down to the names that are imported from a module."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"relative import in line {node.lineno}"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _own(names: Iterator[str]) -> set[str]:
    """Keep the files of ours that `names` lie in."""
    whole = (name if name in MODULES else name.rpartition(".")[0] for name in names)
    return {MODULES[name] for name in whole if name in MODULES}


def _at_start(body: list[ast.stmt]) -> Iterator[ast.AST]:
    """Yield what runs on import: not function bodies, not what is for type checkers."""
    for node in body:
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        if isinstance(node, ast.If | ast.Try | ast.With | ast.ClassDef):
            inner = (n for n in ast.iter_child_nodes(node) if isinstance(n, ast.stmt))
            yield from _at_start(list(inner))
        yield node


@cache
def _names(file: str) -> frozenset[str]:
    """Collect what `file` imports and uses of modules, its builtins, and methods it calls."""
    bound = {
        alias.asname or alias.name.split(".")[0]: alias.name
        if alias.asname
        else alias.name.split(".")[0]
        for node in _nodes(file)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    found = set(_imported(file))
    for node in _nodes(file):
        if isinstance(node, ast.Attribute):
            dotted = ast.unparse(node)
            first, _, rest = dotted.partition(".")
            found.add(f"{bound[first]}.{rest}" if first in bound else f".{node.attr}")
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            found.add(node.func.id)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            found.update(_called(node, node.func.attr))
    return frozenset(found)


def _called(call: ast.Call, method: str) -> Iterator[str]:
    first = call.args[0] if call.args else None
    mode = isinstance(first, ast.Constant) and re.fullmatch(r"[rwxabt+]+", str(first.value))
    if method == "open" and (mode or {k.arg for k in call.keywords} & {"mode", "encoding"}):
        yield ".open(mode)"
    yield f".{method}()"


def _opened(file: str) -> str:
    names = _names(file)
    return " ".join(sorted(power for power, words in POWERS.items() if _shows(words, names)))


def _rank(file: str) -> int:
    layer = file.split("/", maxsplit=1)[0]
    return LAYERS.index(layer) if layer in LAYERS else len(LAYERS)


def test_imports_point_one_way() -> None:
    for file in FILES:
        for other in _own(iter(_imported(file))):
            assert _rank(other) <= _rank(file), f"{file} imports {other}"


def test_our_folders_are_imported_by_one_name() -> None:
    for file in FILES:
        tops = {name.split(".")[0] for name in _imported(file)}
        assert not tops & {*LAYERS, "cli", "tests"}, file


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = {f: _own(_imports(_at_start(_tree(f).body))) - {f} for f in FILES}
    TopologicalSorter(graph).prepare()


def test_every_package_is_listed_with_its_files() -> None:
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
        "setuptools"
    ]
    on_disk = {"manciple", *(_module(f).rpartition(".")[0] for f in FILES if f != "cli.py")}
    on_disk |= {_module(f) for f in FILES if f.endswith("__init__.py")}
    assert set(tool["packages"]) == on_disk
    data: dict[str, list[str]] = tool.get("package-data", {})
    for path in (p for layer in LAYERS for p in (ROOT / layer).rglob("*")):
        if path.is_file() and path.suffix not in {".py", ".pyc"}:
            assert _shipped(path.relative_to(ROOT).as_posix(), data), f"{path} would not be shipped"


def _shipped(file: str, data: dict[str, list[str]]) -> bool:
    homes = (
        (name.removeprefix("manciple").strip(".").replace(".", "/"), g) for name, g in data.items()
    )
    return any(
        fnmatch(file, f"{home}/{each}".strip("/")) for home, globs in homes for each in globs
    )


def test_the_root_holds_no_other_module() -> None:
    assert [path.name for path in ROOT.glob("*.py")] == ["cli.py"]


def test_only_the_gate_makes_a_warrant() -> None:
    makers = {
        file
        for file in FILES
        for node in _nodes(file)
        if (isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "Warrant")
        or (isinstance(node, ast.Call) and _is_changed_warrant(node))
        or (isinstance(node, ast.ClassDef) and "Warrant" in map(ast.unparse, node.bases))
        or (isinstance(node, ast.alias) and node.name == "Warrant" and node.asname)
    }
    assert makers <= {"policies/gate.py"}


def _is_changed_warrant(call: ast.Call) -> bool:
    """Is this `dataclasses.replace` of a warrant?"""
    name = ast.unparse(call.func).split(".")[-1]
    return name == "replace" and any(ast.unparse(a).endswith("warrant") for a in call.args)


def test_the_list_of_what_opens_sockets_and_files_is_closed() -> None:
    opened = {file: powers for file in FILES if (powers := _opened(file))}
    true_now = "".join(f'\n    "{file}": "{powers}",' for file, powers in opened.items())
    assert opened == OPENS, f"what is true now:{true_now}"


def test_the_core_is_pure() -> None:
    pure = {file for file in FILES if any(fnmatch(file, pattern) for pattern in PURE)}
    for file in pure:
        assert not _opened(file), file
        assert not (used := _shows(IMPURE, _names(file))), (file, used)
        packages = {f for f in FILES if f.endswith("__init__.py")}
        assert not (_own(iter(_imported(file))) - pure - packages), file


def test_the_command_line_starts_light() -> None:
    program = "import sys, manciple.cli; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout
    heavy = """pydantic pydantic_ai openai mcp sqlalchemy sqlmodel alembic apprise aiohttp httpx
        keyring"""
    assert not {*heavy.split()} & {*loaded.decode().split()}


def test_no_pattern_of_the_core_names_what_is_gone() -> None:
    for pattern in PURE:
        assert any(fnmatch(file, pattern) for file in FILES), pattern
