"""Homework: checks that say what is wrong with an answer, and grading.

    from kgan import homework

    homework.check_bce(bce)        # one line if right; otherwise the mistake, in words
    bce = homework.given("bce")    # a working one, to go on with

Nothing here needs TensorFlow, but for the exercises that are about Keras; they load when used.
"""

import importlib

from kgan.homework.core import given
from kgan.homework.hw_01 import (
    check_bce,
    check_discriminator_loss,
    check_discriminator_loss_from_logits,
    check_generator_loss,
    check_value,
)
from kgan.homework.hw_02 import (
    check_density_ratio,
    check_generator_cost,
    check_js,
    check_optimal_discriminator,
)
from kgan.homework.hw_03 import (
    check_alternating_step,
    check_eigenvalues,
    check_flow,
    check_flow_with_r1,
)
from kgan.homework.hw_06 import check_frechet_distance, check_precision_recall
from kgan.homework.inventory import broken_run, check_diagnosis, check_question
from kgan.homework.sandbox import Feedback

_LAZY = {
    "TwoNetworks": "hw_04",
    "check_conditional_gan": "hw_05",
    "check_label_planes": "hw_05",
    "check_sample_quality": "hw_05",
    "check_train_step": "hw_04",
    "check_update_discriminator": "hw_04",
    "check_update_generator": "hw_04",
}

__all__ = [
    "Feedback",
    "TwoNetworks",
    "broken_run",
    "check_alternating_step",
    "check_bce",
    "check_conditional_gan",
    "check_density_ratio",
    "check_diagnosis",
    "check_discriminator_loss",
    "check_discriminator_loss_from_logits",
    "check_eigenvalues",
    "check_flow",
    "check_flow_with_r1",
    "check_frechet_distance",
    "check_generator_cost",
    "check_generator_loss",
    "check_js",
    "check_label_planes",
    "check_optimal_discriminator",
    "check_precision_recall",
    "check_question",
    "check_sample_quality",
    "check_train_step",
    "check_update_discriminator",
    "check_update_generator",
    "check_value",
    "given",
]


def __getattr__(name):
    if name not in _LAZY:
        raise AttributeError(f"module 'kgan.homework' has no attribute {name!r}")
    return getattr(importlib.import_module(f"kgan.homework.{_LAZY[name]}"), name)
