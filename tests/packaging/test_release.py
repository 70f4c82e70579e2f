"""The release workflow, which runs elsewhere: what can be seen of it from here."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATH = ROOT / ".github" / "workflows" / "release.yml"


@pytest.fixture
def workflow():
    return PATH.read_text(encoding="utf-8")


def test_it_calls_scripts_that_are_there(workflow):
    called = set(re.findall(r"packaging/\w+\.py", workflow))
    assert {"packaging/quickstart.py", "packaging/build.py"} <= called
    assert all((ROOT / script).is_file() for script in called)


def test_it_builds_products_that_there_are(workflow, script):
    products = script("build").PRODUCTS
    asked = {
        word
        for line in re.findall(r"packaging/build\.py (.*)", workflow)
        for word in line.partition("--")[0].split()
    }
    assert asked == {"bundle", *products}


def test_every_action_is_pinned(workflow):
    used = re.findall(r"uses: (\S+)", workflow)
    assert used
    assert all(re.fullmatch(r"actions/[\w-]+@(v\d+|[0-9a-f]{40})", action) for action in used)


def test_secrets_are_handed_over_as_variables_alone(workflow):
    lines = [line for line in workflow.splitlines() if "secrets." in line]
    assert lines
    assert all(re.fullmatch(r" +[A-Z_]+: \$\{\{ secrets\.[A-Z_]+ \}\}", line) for line in lines)
    told = workflow.partition("\nname: ")[0]
    used = set(re.findall(r"secrets\.(\w+)", workflow)) | set(re.findall(r"vars\.(\w+)", workflow))
    assert used == set(re.findall(r"^#   ([A-Z_]{5,})", told, re.MULTILINE))


def test_nothing_from_outside_is_put_into_a_shell_line(workflow):
    """An expression in a shell line is replaced before the shell sees it."""
    lines = [line for line in workflow.splitlines() if "${{" in line]
    assert all(re.fullmatch(r" +[\w-]+: \$\{\{ [\w.]+ \}\}|  group: .*", line) for line in lines)


def test_every_system_tests_what_it_built(workflow):
    jobs = re.split(r"^  (?=[\w-]+:$)", workflow.partition("\njobs:\n")[2], flags=re.MULTILINE)
    testing = {
        job.partition(":")[0]
        for job in jobs
        if "selftest --full" in job or "packaging/trial.py" in job
    }
    assert testing == {"linux", "windows-bundle", "windows-installed", "macos"}
    [publish] = [job for job in jobs if job.startswith("publish:")]
    assert "github.ref_type == 'tag'" in publish
    assert "needs: [linux, windows-installed, macos]" in publish
