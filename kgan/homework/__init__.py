"""Homework: checks that say what is wrong with an answer.

    from kgan import homework

    homework.check_bce(bce)        # one line if right; otherwise the mistake, in words
    bce = homework.given("bce")    # a working one, to go on with

A module is imported when a name of it is used: only the exercises that are about Keras need it.
"""

import importlib

# By module, in the order of the assignments: `given` lends the answers to earlier ones alone.
_EXERCISES = {
    "losses": (
        *("bce", "discriminator_loss", "generator_loss", "value"),
        "discriminator_loss_from_logits",
    ),
    "optimal_discriminator": ("optimal_discriminator", "density_ratio", "js", "generator_cost"),
    "dirac": ("flow", "flow_with_r1", "alternating_step", "eigenvalues"),
    "turns": ("update_discriminator", "update_generator"),
    "train_step": ("train_step",),
    "conditional": ("label_planes",),
    "evaluation": ("frechet_distance", "precision_recall"),
    "super_resolution": ("shrink", "expected_errors", "mixed_loss"),
}
_OTHERS = {
    "exercise": ("example", "given"),
    "sandbox": ("Feedback",),
    "train_step": ("TwoNetworks",),
    "conditional": ("check_conditional_gan", "check_sample_quality"),
    "enlarger": ("check_enlargement", "check_mix"),
    "questions": ("broken_run", "check_diagnosis", "check_question"),
}
EXERCISES = tuple(name for names in _EXERCISES.values() for name in names)
_HOMES = {
    name: module for table in (_EXERCISES, _OTHERS) for module in table for name in table[module]
}
__all__ = sorted({*_HOMES, *(f"check_{name}" for name in EXERCISES)} - {*EXERCISES})


def exercise_of(name):
    """Loads an `Exercise`.

    Args:
        name: String, such as `"bce"`.

    Raises:
        ValueError: If there is no exercise of that name, or it asks for no function.
    """
    if name not in EXERCISES:
        raise ValueError(f"There is no exercise of that name. Received: {name!r}")
    return _load(name)


def _load(name):
    return getattr(importlib.import_module(f"kgan.homework.{_HOMES[name]}"), name)


def __getattr__(name):
    if name not in __all__:
        raise AttributeError(f"module 'kgan.homework' has no attribute {name!r}")
    exercise = name.removeprefix("check_")
    return exercise_of(exercise).check if exercise in EXERCISES else _load(name)
