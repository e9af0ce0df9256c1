"""Words of the desk for the language model."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "{} at {w} is chosen": "已選用 {1} 的 {0}",
    "no model is chosen; the grammar plans alone": "沒有選用模型，只由文法規劃",
    "{} at {w}, asked where the grammar is not sure": "{1} 的 {0}，文法不確定時才問",
    "no model is chosen": "沒有選用模型",
    "a plan came back in {w} ms": "{0} 毫秒後得到一份計畫",
    "a question came back in {w} ms": "{0} 毫秒後得到一個問題",
    "a refusal came back in {w} ms": "{0} 毫秒後得到一個拒絕",
    "erased: {w} prompt(s)": "已銷毀：{0} 則提示詞",
    "nothing was sent to a model yet": "還沒有送出任何東西給模型",
    "{} is no provider": "{0} 不是供應商",
    "that is not the address of a model": "那不是模型的網址",
    "no prompt of {} is kept": "沒有留下 {0} 的提示詞",
    "the last 400 are: manciple model prompts": "最近 400 則在：manciple model prompts",
    "the provider's key:": "供應商的金鑰：",
    "{}, to {} at {w}": "{0}，交給 {2} 的 {1}：",
    "{}, to {} at {}:": "{0}，交給 {2} 的 {1}：",
    "the model's endpoint is not a web address": "模型的端點不是網址",
    "write https://host/v1": "請寫成 https://host/v1",
    "a key is not sent without encryption": "沒有加密就不送金鑰",
    "use https, or no key": "用 https，或不用金鑰",
    "the part that speaks with {} is not installed": "與 {0} 溝通的部分沒有安裝",
    "the model is not asked for this without a person": "沒有人在場時不問模型",
    "the model's host is not the one that was allowed": "模型的主機不是准許的那一個",
    "asking the model waits for your approval: {w}": "詢問模型要等你同意：{0}",
    "that is more than one call can hold": "一次呼叫裝不下這麼多",
    "something unexpected happened: {w}": "發生了意料之外的事：{0}",
    "there is no tool {}": "沒有工具 {0}",
    "{w} takes no {}": "{0} 不收 {1}",
    "the tools are {}": "工具有 {0:l}",
    "it takes {}": "它收 {0:l}",
    "a line on stdin is no message of the protocol, and was skipped": (
        "stdin 上有一行不是這個協定的訊息，已略過"
    ),
    "an MCP client starts this and speaks with it: docs/mcp.md": (
        "這由 MCP 用戶端啟動並與它溝通：docs/mcp.md"
    ),
    "{w} needs {w}": "{0} 需要 {1}",
    "that is no {w}": "那不是 {0}",
    "that is too long for {w}": "那對 {0} 太長了",
}
