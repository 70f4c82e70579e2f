"""Checks of what is read by people: translations and lessons."""

from gdsim.selftest.outcomes import require


def translations() -> str:
    """The texts of all problems, optimizers and schedules, said in each language."""
    from gdsim.core.optimizers import OPTIMIZERS
    from gdsim.core.problems import PROBLEMS
    from gdsim.core.schedules import SCHEDULES
    from gdsim.language import ENGLISH, LANGUAGES, speak, spoken, tr

    stories = [problem.story for problem in PROBLEMS.values()]
    stories += [rule.story for rule in OPTIMIZERS.values()]
    stories += [schedule.story for schedule in SCHEDULES.values()]
    wrong, before = [], spoken()
    try:
        for language in LANGUAGES:
            speak(language)
            said = sum(tr(story) != str.__str__(story) for story in stories)
            if said != (0 if language == ENGLISH else len(stories)):
                wrong.append(f"{language} says {said} of {len(stories)} texts in words of its own.")
    finally:
        speak(before)
    require(not wrong, " ".join(wrong))
    return ", ".join(LANGUAGES)


def lessons() -> str:
    """Each lesson that comes with gdsim, in each language."""
    from gdsim.language import ENGLISH, LANGUAGES
    from gdsim.lessons.reading import SUFFIX
    from gdsim.lessons.shelf import entries

    known: set[str] = set()
    wrong = []
    for language in LANGUAGES:
        found = entries(language)
        wrong += [f"{entry.path.name} is broken: {entry.fault}" for entry in found if entry.fault]
        known = known or {entry.id for entry in found}
        ending = SUFFIX if language == ENGLISH else f".{language}{SUFFIX}"
        there = {entry.id for entry in found if entry.path.name == f"{entry.id}{ending}"}
        if known != there:
            wrong.append(f"{language} has no {', '.join(sorted(known - there))}.")
    require(known, "There is no lesson.")
    require(not wrong, " ".join(wrong))
    return f"{len(known)} lessons in {len(LANGUAGES)} languages"
