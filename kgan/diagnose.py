"""What ails a training run, in words: one check for each failure that lesson 14 provokes.

The module can be called: `kgan.diagnose(history, gan, x)`.
"""

import contextlib
import dataclasses
import sys
import textwrap
import types
import warnings

from kgan import inputs, metrics
from kgan.gan import GAN

import keras
import numpy as np
import tensorflow as tf

_CURVES = ("d_loss", "g_loss", "d_real", "d_fake")
_FEWEST, _MOST = 100, 1000  # samples that are looked at
_CHECKS = []


@dataclasses.dataclass(frozen=True)
class Finding:
    """What one check found.

    Attributes:
        name: String, such as `"mode_collapse"`.
        sentence: String, what that is.
        evidence: String, what was measured.
        lesson: String, the lesson and section that explain it, such as `"14.2"`.
    """

    name: str
    sentence: str
    evidence: str
    lesson: str


class Report(list):
    """The findings of `diagnose`: a list that prints as text.

    Attributes:
        held_out: Whether there was data that `fit` had not seen.
    """

    def __init__(self, findings, held_out):
        super().__init__(findings)
        self.held_out = held_out

    @property
    def names(self):
        """The names of the findings, a list of strings."""
        return [finding.name for finding in self]

    def __repr__(self):
        lines = [] if self else ["Nothing found."]
        for found in self:
            lines.append(f"{found.name} (lesson {found.lesson})")
            for text in (found.sentence, f"Measured: {found.evidence}."):
                lines.append(textwrap.indent(textwrap.fill(text, 84), "    "))
        if not self.held_out:
            lines.append("Not checked: memorised_data, which needs held_out.")
        return "\n".join(lines)


def diagnose(history, gan, x, held_out=None):
    """Looks for what ails a training run.

    Each finding is measured: in the curves, in what the generator makes, and in what the
    discriminator says to it. The GAN is left as it was.

    Args:
        history: What `gan.fit` returned, or its dict of lists.
        gan: The `kgan.GAN`, as it is after training.
        x: The training data: an array, or the pair `(images, labels)`. A thousand samples of it
            are looked at.
        held_out: Data of the same kind that `fit` has not seen, or `None`. Without it nobody can
            tell whether the discriminator knows its data by heart.

    Returns:
        A `Report`: a list of `Finding`, empty when nothing was found. Print it.

    Raises:
        TypeError, ValueError: If an argument is not what is said above.

    Example:
        >>> history = gan.fit(images, epochs=20)
        >>> print(kgan.diagnose(history, gan, images, held_out=test_images))
        Nothing found.
    """
    curves = _check_curves(history)
    if not isinstance(gan, GAN) or not gan.compiled:
        kind = "one that is not compiled" if isinstance(gan, GAN) else type(gan).__name__
        raise TypeError(f"`gan` must be a compiled kgan.GAN. Received: {kind}")
    data = _check_data("x", gan, x)
    held_out = None if held_out is None else _check_data("held_out", gan, held_out)
    with _left_as_it_was(gan):
        run = _Run(curves, gan, *data, held_out)
        # Where something is no number, only the first check can measure.
        checks = _CHECKS if run.is_finite else _CHECKS[:1]
        findings = [
            Finding(check.__name__[1:], sentence, evidence, lesson)
            for check, lesson, sentence in checks
            if (evidence := check(run)) is not None
        ]
    return Report(findings, held_out is not None)


def _check_curves(history):
    curves = getattr(history, "history", history)
    if not isinstance(curves, dict) or not all(len(curves.get(name, ())) for name in _CURVES):
        received = list(curves) if isinstance(curves, dict) else type(history).__name__
        wanted = f"what GAN.fit returned, or its dict of lists, with {', '.join(_CURVES)}"
        raise ValueError(f"`history` must be {wanted}. Received: {received}")
    return {name: np.asarray(curves[name], "float64") for name in _CURVES}


def _check_data(name, gan, x):
    """Returns a thousand samples at most, and their labels as rows or `None`."""
    if isinstance(x, tf.data.Dataset):
        raise TypeError(f"`{name}` must be an array, or (images, labels). Received: a dataset")
    images, labels = x if isinstance(x, tuple | list) and len(x) == 2 else (x, None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the range: there is a check for that
        images, labels = inputs.check_batch(gan, images, labels)
    if len(images) < _FEWEST:
        raise ValueError(f"`{name}` must have {_FEWEST} samples or more: it has {len(images)}")
    chosen = np.random.default_rng(0).permutation(len(images))[:_MOST]
    return images[chosen], None if labels is None else tf.constant(labels[chosen])


@contextlib.contextmanager
def _left_as_it_was(gan):
    """Puts back what a look moves: seeds, and BatchNorm's moving statistics."""
    before = [(variable, variable.numpy()) for variable in gan.non_trainable_variables]
    try:
        yield
    finally:
        for variable, value in before:
            variable.assign(value)


class _Run:
    """What the checks look at: the curves, and up to a thousand samples of each kind."""

    def __init__(self, curves, gan, real, labels, held_out):
        self.curves, self.gan, self.real, self.labels = curves, gan, real, labels
        n = len(real)
        self.samples = gan.generate(n, labels, seed=0)  # as a learner draws them
        arguments = (n,) if labels is None else (n, labels)
        self.draws = [np.asarray(gan.sample(*arguments)) for _ in range(2)]  # as D meets them
        values = [*curves.values(), self.samples, *self.draws]
        self.is_finite = all(np.isfinite(a).all() for a in values)
        if self.is_finite:
            self.real_logits = self.logits(real, labels)
            self.fake_logits = self.logits(self.draws[0], labels)
            self.new_logits = None if held_out is None else self.logits(*held_out)
            self.pairs_won = _pairs_won(self.real_logits, self.fake_logits)
            balls = metrics.density_coverage(_flat(real), _flat(self.samples), max(5, n // 50))
            self.coverage = balls["coverage"]

    def logits(self, samples, labels):
        """Returns D's logits `(n,)`, in training mode as in its own steps."""
        discriminator = self.gan.bind_labels(labels)
        return np.asarray(discriminator(tf.constant(samples), training=True))[:, 0]


def _flat(samples):
    return np.reshape(samples, (len(samples), -1))


def _pairs_won(better, worse):
    """Returns the share of pairs in which the first has the higher logit; ties count half."""
    return (1 + np.sign(better[:, None] - worse).mean()) / 2


def _swing(curve):
    """Returns how far the second half of a curve swings about a line, over its size or 1."""
    half = curve[len(curve) // 2 :]
    # Healthy runs: 0 to 0.04. Oscillation: 0.06 to 0.6. A rate 100 times too large: 2.
    t = np.arange(len(half))
    line = np.polyval(np.polyfit(t, half, 1), t) if len(half) > 2 else half
    return np.std(half - line) / max(1, np.abs(half).mean())


def _check(lesson, sentence):
    """Registers a check: a function that returns its evidence, or `None` when all is well."""

    def register(check):
        _CHECKS.append((check, lesson, sentence))
        return check

    return register


@_check("14.6", "The training has blown up. Most often the learning rate is too large.")
def _learning_rate_too_large(run):
    for name, curve in run.curves.items():
        if not np.isfinite(curve).all():
            return f"{name} is no number from epoch {np.argmin(np.isfinite(curve)) + 1} on"
    if not run.is_finite:
        return "some of the samples are no numbers"
    if (swing := _swing(run.curves["d_loss"])) > 1:
        return f"d_loss swings by {swing:.1f} times its size; in healthy runs below 0.05"


@_check("14.8", "The generator is trained on the same noise again and again.")
def _reused_noise(run):
    first, second, new = ({row.tobytes() for row in a} for a in (*run.draws, run.samples))
    again = len(first & second) / len(second)
    # A generator that makes one thing of all latents repeats itself whatever the noise.
    if again > 0.01 and len(new) == len(run.samples):
        return f"{again:.0%} of the samples in one batch were in the batch before"


@_check("14.9", "The generator's last layer and the data have different ranges.")
def _wrong_range(run):
    activation = getattr(run.gan.generator.layers[-1], "activation", keras.activations.linear)
    low, high = np.asarray(activation(tf.constant([-1e4, 1e4])))
    outside = np.mean((run.real < low - 0.01) | (run.real > high + 0.01))
    if outside > 0.01:
        return f"{outside:.0%} of the data's values are outside {low:g} to {high:g}"
    if low == -high > -1e4 and run.real.min() >= 0:
        return f"no value in the data is below 0; the generator's go down to {low:g}"


@_check("14.10", "Labels and samples do not belong together.")
def _labels_mixed_up(run):
    if run.labels is None:
        return None
    labels, half = np.argmax(run.labels, axis=1), len(run.real) // 2

    def agreement(samples):
        nearest, _ = metrics.nearest_neighbors(_flat(samples)[:half], _flat(run.real)[half:])
        return np.mean(labels[:half] == labels[half:][nearest])

    # Right labels: 0.71 or more, in data and samples. Mixed up: at chance, to within 0.02.
    chance = np.sum(np.mean(run.labels, axis=0) ** 2)
    real, fake = agreement(run.real), agreement(run.samples)
    if real - chance < 0.1 * (1 - chance) or fake - chance < 0.3 * (real - chance):
        shares = f"{real:.0%} of the data and {fake:.0%} of the samples; by chance {chance:.0%}"
        return f"the nearest real neighbour has the same label for {shares}"


@_check("14.11", "A network with BatchNorm is used in one way, and was trained in another.")
def _batchnorm_mixed_up(run):
    latents = keras.random.normal((len(run.real), run.gan.latent_dim), seed=0)
    latents = latents if run.labels is None else [latents, run.labels]
    training, inference = (run.gan.generator(latents, training=mode) for mode in (True, False))
    gap = np.sqrt(np.mean((training - inference) ** 2)) / run.real.std()
    # Healthy runs: 0 to 0.27. With training=True left out: 1.8.
    if gap > 0.7:
        return f"samples in training and in inference mode differ by {gap:.1f} standard deviations"
    labels = None if run.labels is None else tf.concat([run.labels, run.labels], axis=0)
    # Healthy runs: no more together than apart. Trained on both in one batch: 0.4 more.
    both = run.logits(np.concatenate([run.real, run.draws[0]]), labels)
    if (together := _pairs_won(*np.split(both, 2))) > run.pairs_won + 0.2:
        shares = f"{together:.0%} of pairs when both share a batch, {run.pairs_won:.0%} when not"
        return f"D tells real from fake in {shares}"


@_check("14.7", "The penalty is too large: D is flat, and G has nothing to learn from it.")
def _penalty_too_large(run):
    spread = np.std([run.real_logits, run.fake_logits])
    if run.gan.penalties and spread < 0.05 and run.coverage < 0.8:
        return f"D's logits vary by {spread:.1g}; the samples cover {run.coverage:.0%} of the data"


@_check("14.4", "The generator's gradient has vanished: its loss is flat where D is sure of fakes.")
def _vanished_gradient(run):
    logits = tf.constant(run.fake_logits[:, None])
    with tf.GradientTape() as tape:
        tape.watch(logits)
        g_loss = run.gan.adversarial_loss.generator(logits, run.real_logits[:, None])
    slope = np.abs(tape.gradient(g_loss, logits)).sum()
    # Healthy runs: 0.4 to 1. Vanished: 1e-8.
    if slope < 0.01 and run.pairs_won > 0.9:
        return f"the slope of g_loss in D's logits is {slope:.1g}; in an even game, about 0.5"


@_check("14.12", "D knows its training data by heart.")
def _memorised_data(run):
    won = 0 if run.new_logits is None else _pairs_won(run.real_logits, run.new_logits)
    # Healthy runs: 0.48 to 0.52. By heart: 0.81 to 0.86.
    if won > 0.65:
        return f"D prefers training data to held-out data in {won:.0%} of pairs; 50% is fair"


@_check("14.3", "D is too strong. Either G learns too slowly, or D knows its data by heart.")
def _discriminator_too_strong(run):
    # Healthy runs: 0.47 to 0.60. G too slow, or D with a hundred images by heart: 0.97 to 0.99.
    if run.pairs_won > 0.95 and run.coverage < 0.8:  # else G keeps up
        return f"D tells real from fake in {run.pairs_won:.0%} of pairs; 50% is an even game"


@_check("14.5", "The networks chase each other in circles.")
def _oscillation(run):
    if 0.05 < (swing := _swing(run.curves["d_loss"])) <= 1:
        return f"d_loss swings by {swing:.2f} times its size; in healthy runs below 0.05"


@_check("14.2", "Mode collapse: the samples leave out a part of the data.")
def _mode_collapse(run):
    # Healthy runs: 0.88 to 0.99. Collapsed: 0.01 to 0.34.
    if run.coverage < 0.5:
        return f"{run.coverage:.0%} of the data have a sample nearby; in healthy runs, over 80%"


class _Callable(types.ModuleType):
    """A module that can be called, since `import kgan.diagnose` binds it to its function's name."""

    def __call__(self, history, gan, x, held_out=None):
        return diagnose(history, gan, x, held_out)


sys.modules[__name__].__class__ = _Callable
