"""What can be found wrong in a training step by looking at what has happened, in assignment 4.

Where an answer equals no known mistake, the record of a run says more than its results do: who was
called on what, in which mode, and when the optimizers have stepped.
"""

import collections

from kgan.homework import values
from kgan.homework.steps import COMPILED, LARGE, Call, trace

import numpy as np

# What an answer was given, and the results, right and received, by their names.
Run = collections.namedtuple("Run", "given right received")
_USUAL = LARGE, 4, 3, "called"
_last = {}

WEIGHTS = "D's weights", "G's weights"


def only(exercise, section, name, words, may, must=(), case=_USUAL):
    """Files what is said where an answer differs from the right one in some of its parts alone.

    That it does not differ so is a property. It is looked at in one case, of larger networks.
    """

    @fault(exercise, section, name, words, case)
    def _(run):
        differ = _differ(exercise, run)
        return differ and set(must) <= differ <= {*may, *must}


def fault(exercise, section, name, words, case=_USUAL, alone=False):
    """Files what is said where a fault is found: that it is not there is a property.

    Args:
        exercise: The `Exercise`.
        section: String, the label of the section that explains it.
        name: String, that of the fault.
        words: String, what to say.
        case: Tuple, the case that is looked at, of larger networks.
        alone: Bool, whether it counts only if all is right in the usual case.

    Returns:
        Decorator of a function of a `Run`, which may look at `record`, too.
    """

    def file(found):
        def holds(answer):
            if alone and _differ(exercise, _run(exercise, answer, _USUAL)):
                return True
            return not found(_run(exercise, answer, case))

        holds.__name__, holds.__doc__ = name, words
        exercise.holds(section)(holds)
        return found

    return file


def _differ(exercise, run):
    """Returns the names of the results that are wrong."""
    return set(values.where_they_differ(run.right, run.received, exercise.tolerance)[0])


def _run(exercise, answer, case):
    """Runs an answer in a case, if that is not what was done last."""
    if _last.get("of") != (exercise, answer, case):
        names = exercise.arguments.split()
        given = exercise.example(**dict(zip(names, case, strict=True)))
        right = exercise.right(case)
        _last["of"] = None  # until it has run
        _last["run"] = Run(given, right, values.labelled(answer(*case), right))
        _last["of"] = exercise, answer, case
    return _last["run"]


def record():
    """Returns what has happened.

    Raises:
        RuntimeError: If that is not known, since it happened inside compiled functions.
    """
    if COMPILED in trace or not any(isinstance(event, Call) for event in trace):
        raise RuntimeError
    return trace


def calls(found, player, training=None):
    """Returns those of some calls that are a network's, in that mode if it is given."""
    found = [each for each in found if isinstance(each, Call) and each.player == player]
    return [call for call in found if training in (None, call.training)]


def met(found, samples):
    """Tells whether all samples are among those of some calls."""
    rows = np.concatenate([call.given for call in found]) if found else np.zeros((0, 1))
    samples = np.reshape(samples, (len(samples), -1))
    return all(np.isclose(rows, row).all(axis=1).any() for row in samples)


def made(found, samples):
    """Returns what some calls have made of samples: the first row for each."""
    given, rows = (np.concatenate([call[i] for call in found]) for i in (2, 3))
    samples = np.reshape(samples, (len(samples), -1))
    return np.array([rows[np.isclose(given, row).all(axis=1).argmax()] for row in samples])


def loss_of_d(found, real):
    """Returns J_D of the logits that D has given in some calls, on reals and on G's fakes."""
    fake = calls(found, "G")[-1].made
    real, fake = (made(calls(found, "D"), samples) for samples in (real, fake))
    return np.logaddexp(0, -real).mean() + np.logaddexp(0, fake).mean()


def loss_of_g(found):
    """Returns J_G of the logits that D has given in some calls on G's fakes."""
    fake = calls(found, "G")[-1].made
    return np.logaddexp(0, -made(calls(found, "D"), fake)).mean()


def eager_for_all(exercise):
    """Files what is said where TensorFlow has been set to run eagerly."""
    words = """Afterwards all of TensorFlow's functions run eagerly, in this whole notebook. Leave
    its settings alone: where tensors have no numbers yet, work without them."""
    only(exercise, "keras-model", "eager_for_all", words, (), ["functions run eagerly"])


def statistics_alone(exercise):
    """Files what is said where only what BatchNorm remembers is wrong."""
    words = """Losses and weights are right. What BatchNorm remembers is not: it counts every call
    in training mode. Call each network once for each batch, look at anything else with
    `training=False`, and put nothing back."""
    may = "D's statistics", "G's statistics"
    only(exercise, "training-mode", "statistics_alone", words, may)


def frozen_meanwhile(exercise, case=_USUAL):
    """Files what is said where BatchNorm was frozen in a call in training mode."""
    words = """A network with BatchNorm was called in training mode while it was frozen: BatchNorm
    works as at inference then. Freeze nothing: ask for the gradient in the weights that are to
    move."""

    @fault(exercise, "training-mode", "frozen_meanwhile", words, case)
    def _(run):
        some = calls(record(), "D", training=True) + calls(record(), "G", training=True)
        return any(call.frozen for call in some)


def step_alone(exercise):
    """Files what is said where only the weights are wrong, and the optimizer's memory with them."""
    words = """What you return is right, and so is all that the optimizer remembers. The weights are
    not: does something change them before or after the optimizer's step?"""
    only(exercise, "functions-and-loop", "weights_alone", words, WEIGHTS)
    words = """What you return is right, and the step is not. Between the two stand the gradient, of
    which loss and in which weights, and the optimizer, which goes down and takes the gradient as it
    is. Or does something change the weights once more, after the optimizer?"""
    memory = "memory of the optimizer", "memory of D", "memory of G"
    only(exercise, "functions-and-loop", "step_alone", words, (*WEIGHTS, *memory))
