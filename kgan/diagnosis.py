"""What is wrong with a training run, in words: a check for each illness of "The clinic"."""

import dataclasses
import functools
import textwrap
import types
import warnings

from kgan import _inputs, metrics
from kgan._checks import require
from kgan._sections import number
from kgan.gan import GAN

import keras
import numpy as np
import tensorflow as tf

_CURVES = ("d_loss", "g_loss", "d_real", "d_fake")
_FEWEST, _MOST = 100, 1000  # samples that are looked at
# The thresholds are from runs with the seeds 0 to 2, for the most part in the plane; the comments
# give the ranges. tests/benchmarks/diagnose.py tries them on others: data/results/diagnose.json.
_QUIET = 0.03  # of swings: healthy ones are below 0.04 (of large losses), in circles 0.08 or more
_COVERED = 0.5  # of the data; healthy runs: 0.74 or more
_ON_TARGET = 0.7  # of the samples; healthy runs: 0.88 or more, heaps beside the data 0 to 0.5
_CHECKS = []


@dataclasses.dataclass(frozen=True)
class Finding:
    """What one check found.

    Attributes:
        name: String, such as `"mode_collapse"`.
        sentence: String, what that is.
        evidence: String, what was measured.
        lesson: String, the number of the lesson's section that explains it.
        symptom: Whether it is only a symptom: true of the samples, but with many possible causes.
    """

    name: str
    sentence: str
    evidence: str
    lesson: str
    symptom: bool = False

    def __str__(self):
        title = f"{self.name} ({'a symptom; ' if self.symptom else ''}lesson {self.lesson})"
        text = [textwrap.wrap(t, 84) for t in (self.sentence, f"Measured: {self.evidence}.")]
        return "\n    ".join([title, *text[0], *text[1]])


class Report(list):
    """The findings of `diagnose`, symptoms last: a list that prints as text."""

    @property
    def names(self):
        """The names of the findings, a list of strings."""
        return [finding.name for finding in self]

    @property
    def illnesses(self):
        """The names of the findings that are more than symptoms, a list of strings."""
        return [finding.name for finding in self if not finding.symptom]

    @property
    def symptoms(self):
        """The names of those that are only symptoms, a list of strings."""
        return [finding.name for finding in self if finding.symptom]

    def __repr__(self):
        return "\n".join(map(str, self)) or "Nothing found."


def diagnose(history, gan, x, held_out=None):
    """Looks for what is wrong with a training run.

    Each finding is measured: in the curves, in what the generator makes, and in what the
    discriminator says to it. Samples that leave out data (`low_coverage`) or lie where there is
    none (`off_target`) are symptoms. They are called `mode_collapse`, or laid to a discriminator
    that is too strong, only where no cause is found that is more special. Images are compared
    pixel by pixel, which is rough. The GAN is left as it was.

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
        TypeError: If `gan` is not a compiled `kgan.GAN`, or `x` or `held_out` is a dataset or holds
            no floats.
        ValueError: If the history has not the four curves, there are fewer than 100 samples, or
            they do not suit the GAN: another shape, labels too many or missing.

    Example:
        >>> import kgan
        >>> gan = kgan.GAN(kgan.models.build_mlp_generator((2,), 2, seed=1),
        ...                kgan.models.build_mlp_discriminator((2,), seed=2), seed=0)
        >>> gan.compile()
        >>> points = kgan.data.ring(radius=0.9).sample(512, seed=0)
        >>> history = gan.fit(points, verbose=0)
        >>> report = kgan.diagnose(history, gan, (points + 1) / 2)  # as if they were in [0, 1]
        >>> "wrong_range" in report.names  # the generator ends in tanh
        True
    """
    fine = isinstance(gan, GAN) and gan.compiled
    require(fine, "`gan` must be a compiled kgan.GAN.", TypeError, gan=gan)
    curves = _check_curves(history)
    data = _check_data("x", gan, x)
    held_out = None if held_out is None else _check_data("held_out", gan, held_out)
    # What a look moves is put back: seeds, and BatchNorm's moving statistics.
    before = [(variable, variable.numpy()) for variable in gan.non_trainable_variables]
    try:
        run = _Run(curves, gan, *data, held_out)
        for check, lesson, symptom in _CHECKS:
            if evidence := check(run):
                run.report.append(Finding(check.__name__, check.__doc__, evidence, lesson, symptom))
            if not run.is_finite:  # the first check has said so; the others could measure nothing
                break
    finally:
        for variable, value in before:
            variable.assign(value)
    return run.report


def _check_curves(history):
    curves = getattr(history, "history", history)
    known = isinstance(curves, dict)
    fine = known and all(len(curves.get(name, ())) for name in _CURVES)
    what = f"what GAN.fit returned, or its dict of lists, with {', '.join(_CURVES)}"
    require(fine, f"`history` must be {what}.", history=[*curves] if known else curves)
    return {name: np.asarray(curves[name], "float64") for name in _CURVES}


def _check_data(name, gan, x):
    """Returns a thousand samples at most, and their labels as rows or `None`."""
    array = not isinstance(x, tf.data.Dataset)
    require(array, f"`{name}` must be an array, or (images, labels).", TypeError, **{name: x})
    images, labels = x if isinstance(x, tuple | list) and len(x) == 2 else (x, None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the range: there is a check for that
        images, labels = _inputs.as_batch(gan.generator, images, labels)
    n = len(images)
    require(n >= _FEWEST, f"`{name}` must have {_FEWEST} samples or more.", samples=n)
    chosen = np.random.default_rng(0).permutation(n)[:_MOST]
    return images[chosen], None if labels is None else tf.constant(labels[chosen])


class _Run:
    """What the checks look at: the curves, and up to a thousand samples of each kind."""

    def __init__(self, curves, gan, real, labels, held_out):
        self.curves, self.gan = curves, gan
        self.real, self.labels, self.held_out = real, labels, held_out
        self.late = curves["d_loss"][len(curves["d_loss"]) // 2 :]
        self.report = Report()  # what the checks before this one have found
        self.samples = gan.generate(len(real), labels, seed=0)  # as a learner draws them
        self.draws = [gan.sample(len(real), labels).numpy() for _ in range(2)]  # as D meets them

    @functools.cached_property
    def is_finite(self):
        arrays = (*self.curves.values(), self.samples, *self.draws)
        return all(np.isfinite(array).all() for array in arrays)

    @functools.cached_property
    def swing(self):
        """How far the second half of d_loss is from its straight line, root mean square."""
        t = np.arange(len(self.late))
        line = np.polyval(np.polyfit(t, self.late, 1), t) if len(t) > 2 else self.late
        return np.sqrt(np.mean((self.late - line) ** 2))

    @functools.cached_property
    def swings(self):
        return self.swing > _QUIET * max(1, np.median(np.abs(self.late)))

    @functools.cached_property
    def logits(self):
        """D's logits on data, on samples, and on held-out data or `None`, each `(n,)`."""
        # All at once: what D draws (dropout, shifts) does not depend on which check is the first.
        real = self.discriminate(self.real, self.labels)
        fake = self.discriminate(self.draws[0], self.labels)
        return real, fake, None if self.held_out is None else self.discriminate(*self.held_out)

    @functools.cached_property
    def pairs_won(self):
        """The share of pairs of data and samples in which D scores the data higher."""
        return _pairs_won(*self.logits[:2])

    @functools.cached_property
    def balls(self):
        """Precision, recall, density and coverage of the samples."""
        k = max(5, len(self.real) // 50)  # a ball holds 2 % of the data, or 5 points
        sets = _flat(self.real), _flat(self.samples), k
        found = {**metrics.density_coverage(*sets), **metrics.precision_recall(*sets)}
        return types.SimpleNamespace(**found)

    def discriminate(self, samples, labels):
        """Returns D's logits `(n,)`, in training mode as in its own steps."""
        return self.gan.bind_labels(labels)(tf.constant(samples), training=True).numpy()[:, 0]


def _flat(samples):
    return np.reshape(samples, (len(samples), -1))


def _spread(samples):
    return np.sqrt(np.var(samples, axis=0).sum())


def _pairs_won(better, worse):
    """Returns the share of pairs in which the first has the higher logit; ties count half."""
    return (1 + np.sign(better[:, None] - worse).mean()) / 2


def _check(section, symptom=False):
    """Registers a check: a function that returns its evidence, or `None` when all is well.

    The function's name is that of the finding, and its docstring the sentence.

    Args:
        section: String, the label of the lesson's section that explains it.
        symptom: Whether it finds a symptom only.
    """

    def register(check):
        _CHECKS.append((check, number(section), symptom))
        return check

    return register


@_check("large-learning-rate")
def learning_rate_too_large(run):
    """The training has blown up. Most often the learning rate is too large."""
    broken = [name for name, curve in run.curves.items() if not np.isfinite(curve).all()]
    if broken or not run.is_finite:
        return f"NaN or infinity in {', '.join(broken) or 'the samples'}"
    # Healthy runs: near `nothing`, or below. With rates of 0.5: a thousand times as much.
    nothing = float(run.gan.adversarial_loss.discriminator(*tf.zeros((2, 8, 1))))
    worst = np.abs(run.late).max()
    if run.swings and worst > 5 * (1 + nothing):
        return f"d_loss gets as far as {worst:.0f}; a D that says nothing pays {nothing:.2f}"


@_check("reused-noise")
def reused_noise(run):
    """The generator is trained on the same noise again and again."""
    first, second, new = ({row.tobytes() for row in a} for a in (*run.draws, run.samples))
    again = len(first & second) / len(second)
    # A generator that makes one thing of all latents repeats itself whatever the noise.
    if again > 0.01 and len(new) == len(run.samples):
        return f"{again:.0%} of the samples in one batch were in the batch before"


@_check("wrong-range")
def wrong_range(run):
    """The generator's last layer and the data have different ranges."""
    activation = getattr(run.gan.generator.layers[-1], "activation", keras.activations.linear)
    low, high = activation(tf.constant([-1e4, 1e4])).numpy()
    outside = np.mean((run.real < low - 0.01) | (run.real > high + 0.01))
    if outside > 0.01:
        return f"{outside:.0%} of the data's values are outside {low:g} to {high:g}"
    if low == -high > -1e4 and run.real.min() >= 0:
        return f"no value in the data is below 0; the generator's go down to {low:g}"


@_check("labels-mixed-up")
def labels_mixed_up(run):
    """Labels and samples do not belong together."""
    if run.labels is None:
        return None
    labels, half = np.argmax(run.labels, axis=1), len(run.real) // 2

    def agreement(samples):
        nearest, _ = metrics.nearest_neighbors(_flat(samples)[:half], _flat(run.real)[half:])
        return np.mean(labels[:half] == labels[half:][nearest])

    # Right labels: 0.75 or more in the data, 0.69 in samples. Mixed up: chance, to within 0.04.
    chance = np.sum(np.mean(run.labels, axis=0) ** 2)
    real, fake = agreement(run.real), agreement(run.samples)
    if real - chance < 0.1 * (1 - chance) or fake - chance < 0.3 * (real - chance):
        shares = f"{real:.0%} of the data and {fake:.0%} of the samples; by chance {chance:.0%}"
        return f"the nearest real neighbour has the same label for {shares}"


@_check("batchnorm-mixed-up")
def batchnorm_mixed_up(run):
    """A network with BatchNorm is used in one way, and was trained in another."""
    latents = keras.random.normal((len(run.real), run.gan.latent_dim), seed=0)
    latents = latents if run.labels is None else [latents, run.labels]
    training, inference = (run.gan.generator(latents, training=mode) for mode in (True, False))
    gap = np.sqrt(np.mean((training - inference) ** 2)) / run.real.std()
    # Healthy runs: 0 to 0.24. With training=True left out: 1.8.
    if gap > 0.7:
        return f"samples in training and in inference mode differ by {gap:.1f} standard deviations"
    labels = None if run.labels is None else tf.concat([run.labels, run.labels], axis=0)
    # Healthy runs: no more together than apart. Trained on both in one batch: 0.33 to 0.6 more.
    apart = run.pairs_won
    both = run.discriminate(np.concatenate([run.real, run.draws[0]]), labels)
    if (together := _pairs_won(*np.split(both, 2))) > apart + 0.2:
        shares = f"{together:.0%} of pairs when both share a batch, {apart:.0%} when not"
        return f"D tells real from fake in {shares}"


@_check("large-penalty")
def penalty_too_large(run):
    """The penalty is too large: D is flat, and G learns too little from it."""
    real_logits, fake_logits, _ = run.logits
    spread = np.std([real_logits, fake_logits])
    # Healthy runs: 0.03 or more; 0.002 with gamma = 1000. At a good end D is flat, too, but the
    # density is 0.7 or more; else 0.2.
    if run.gan.penalties and spread < 0.01 and run.balls.density < 0.6:
        density = f"the samples' density is {run.balls.density:.2f}, not 1"
        return f"D's logits vary by {spread:.1g}; {density}"


@_check("vanished-gradient")
def vanished_gradient(run):
    """The generator's gradient has vanished: its loss is flat where D is sure of fakes."""
    real_logits, fake_logits = (tf.constant(logits[:, None]) for logits in run.logits[:2])
    with tf.GradientTape() as tape:
        tape.watch(fake_logits)
        g_loss = run.gan.adversarial_loss.generator(fake_logits, real_logits)
    slope = np.abs(tape.gradient(g_loss, fake_logits)).sum()
    # Healthy runs: 0.4 to 1. Vanished: below 0.0004.
    if slope < 0.01 and run.pairs_won > 0.9:
        return f"the slope of g_loss in D's logits is {slope:.1g}; in an even game, about 0.5"


@_check("memorised-data")
def memorised_data(run):
    """D knows its training data by heart."""
    real_logits, _, new_logits = run.logits
    won = 0 if new_logits is None else _pairs_won(real_logits, new_logits)
    # Healthy runs: 0.47 to 0.53. By heart: 0.76 to 0.86.
    if won > 0.65:
        return f"D prefers training data to held-out data in {won:.0%} of pairs; 50% is fair"


# From here on a check looks at what those before it have found: the special explains the general.


@_check("mode-collapse")
def mode_collapse(run):
    """Mode collapse: the samples crowd in one place, and leave out a part of the data."""
    # Where D is sure of its case and the curves are quiet, G does not follow: see the next check.
    if run.report or run.balls.coverage >= _COVERED or (run.pairs_won > 0.9 and not run.swings):
        return None
    # An untrained G has a spread of 0.25 to 0.43. A heap that moves about: 0.27 to 0.63.
    if run.balls.precision >= _ON_TARGET:
        alike = f"{run.balls.precision:.0%} of the samples lie on the data"
    elif (spread := _spread(run.samples) / _spread(run.real)) < (0.65 if run.swings else 0.2):
        alike = f"the samples' spread is {spread:.2f} of the data's"
    else:
        return None
    return f"{run.balls.coverage:.0%} of the data have a sample nearby, and {alike}"


@_check("strong-discriminator")
def discriminator_too_strong(run):
    """D is too strong: G does not keep up with it."""
    # Healthy runs: 0.46 to 0.96. G too slow: 0.92 or more. Coverage tells them apart.
    if not run.report and run.pairs_won > 0.9 and run.balls.coverage < 0.8:  # else G keeps up
        return f"D tells real from fake in {run.pairs_won:.0%} of pairs; 50% is an even game"


@_check("oscillation")
def oscillation(run):
    """The networks chase each other in circles."""
    if run.swings and "learning_rate_too_large" not in run.report.names:
        return f"d_loss swings by {run.swing:.2f} around a straight line; healthy: below 0.04"


@_check("mode-collapse", symptom=True)
def low_coverage(run):
    """Low coverage: the samples leave out a part of the data."""
    # Healthy runs: 0.74 or more; stopped early, 0.65.
    if run.balls.coverage < _COVERED and "mode_collapse" not in run.report.names:
        return f"{run.balls.coverage:.0%} of the data have a sample nearby; healthy: over 70%"


@_check("strong-discriminator", symptom=True)
def off_target(run):
    """Off target: many samples are where no data is."""
    if run.balls.precision < _ON_TARGET:
        return f"{run.balls.precision:.0%} of the samples lie on the data"
