"""Homework: checks that say what is wrong with an answer.

    from kgan import homework

    homework.check_bce(bce)        # one line if right; otherwise the mistake, in words
    bce = homework.given("bce")    # a working one, to go on with

A module is imported when a name of it is used: only the exercises that are about Keras need it.
"""

import importlib

# The exercises in the order of the assignments: `given` lends the answers to earlier ones alone.
_NAMES = {
    "core": "given",
    "sandbox": "Feedback",
    "inventory": "broken_run check_diagnosis check_question",
    "hw_01": "check_bce check_discriminator_loss check_generator_loss check_value"
    " check_discriminator_loss_from_logits",
    "hw_02": "check_optimal_discriminator check_density_ratio check_js check_generator_cost",
    "hw_03": "check_flow check_flow_with_r1 check_alternating_step check_eigenvalues",
    "hw_04": "TwoNetworks check_update_discriminator check_update_generator check_train_step",
    "hw_05": "check_label_planes check_conditional_gan check_sample_quality",
    "hw_06": "check_frechet_distance check_precision_recall",
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names.split()}
__all__ = sorted(_HOMES)


def __getattr__(name):
    if name not in _HOMES:
        raise AttributeError(f"module 'kgan.homework' has no attribute {name!r}")
    return getattr(importlib.import_module(f"kgan.homework.{_HOMES[name]}"), name)
