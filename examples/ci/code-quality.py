"""Reads a SARIF log of `tend check` and writes it as a Code Quality report of GitLab."""
import json
import sys
from urllib.parse import unquote

SEVERITIES = {"error": "major", "warning": "minor", "note": "info"}


def issue(result):
    place = result["locations"][0]["physicalLocation"]
    path = unquote(place["artifactLocation"]["uri"])
    return {
        "check_name": result["ruleId"],
        "description": result["message"]["text"].replace("{{", "{").replace("}}", "}"),
        "severity": SEVERITIES[result["level"]],
        "fingerprint": result["partialFingerprints"]["primaryLocationLineHash"],
        "location": {"path": path, "lines": {"begin": place["region"]["startLine"]}},
    }


log = json.load(sys.stdin.buffer)
json.dump([issue(result) for result in log["runs"][0]["results"]], sys.stdout, indent=1)
print()
