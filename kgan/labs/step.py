"""The lab *step*: one round of Algorithm 1 on a GAN of your own, line by line."""

import base64
import contextlib
import io
import types

from kgan import _inputs, data, losses, plots
from kgan._checks import positive_integer, require
from kgan.gan import GAN
from kgan.labs.page import Page

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

# Algorithm 1 with k = 1. A comment is the number of the line in the algorithm; they are ours. The
# lab runs this text, and shows it.
CODE = """\
def train_step(real):  # 2
    latents = sample_latents(len(real))  # 1
    fake = generator(latents, training=True)  # 1
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)  # 3
        fake_logits = discriminator(fake, training=True)  # 3
        d_loss = loss.discriminator(real_logits, fake_logits)  # 3
    weights = discriminator.trainable_weights  # 3
    d_optimizer.apply(tape.gradient(d_loss, weights), weights)  # 3

    with tf.GradientTape() as tape:
        latents = sample_latents(len(real))  # 4
        fake = generator(latents, training=True)  # 4
        fake_logits = discriminator(fake, training=True)  # 5
        g_loss = loss.generator(fake_logits)  # 5
    weights = generator.trainable_weights  # 5
    g_optimizer.apply(tape.gradient(g_loss, weights), weights)  # 5
    return d_loss, g_loss
"""
ALGORITHM = (
    "Draw m latents z and send them through G. Label: 0.",
    "Take m images x from the data. Label: 1.",
    "Move D up the gradient, in D's weights, of the mean of log D(x) + log(1 − D(G(z))).",
    "Draw m new latents and send them through G. Label: 1.",
    "Move G down the gradient, in G's weights, of the mean of log(1 − D(G(z))).",
)
TITLES = ("draw z, make fakes", "take images", "move D", "draw new z, make fakes", "move G")
_SHOWN, _SIDE, _MOST = 8, 32, 256


def code_lines():
    """Cuts `CODE` into its lines.

    Returns:
        List of pairs: the line without its comment, and the number of the line of Algorithm 1 or
        `None`.

    Example:
        >>> from kgan.labs import step
        >>> step.code_lines()[1]
        ('    latents = sample_latents(len(real))', 1)
    """
    cut = [line.partition("  # ") for line in CODE.splitlines()]
    return [(text, int(number) if number else None) for text, _, number in cut]


class Step(Page):
    """A walk through one training step: what each line of Algorithm 1 does to the arrays.

    One round is run on the GAN as it is, and recorded. The GAN is then put back: weights,
    BatchNorm's moving statistics, optimizers and random numbers are as before.

    Args:
        gan: A compiled `kgan.GAN` that makes grey images, up to 32 x 32. It has the loss
            `"non_saturating"` or `"minimax"`, `num_d_steps=1`, and neither penalty nor labels.
        images: One minibatch of at most 256 images, a float array `(m, height, width, 1)`. The
            first eight are shown.
        seed: Int, for the latents. With that of the GAN, a GAN that has not been trained gets the
            latents of its first step.

    Attributes:
        arrays: Dict of what the five lines make: `latents`, `fake`, `real`, `new_latents` and
            `new_fake`, each `(m, ...)`; and D's logits before and after a network's step, arrays
            `(2, m)`: `real_logits` and `fake_logits` around D's step, `new_fake_logits` around G's.
        numbers: Dict of the dicts `d_turn` and `g_turn`. In each, before and after the step on the
            same images, `loss` (J_D or J_G), the `value` V, `d_real` and `d_fake`; the lengths
            `d_change` and `g_change` of what each network's weights moved by; and `statistics`, by
            how much the moving mean of G's first BatchNorm moved (mean of sizes), or `None`.

    Raises:
        TypeError, ValueError: If the GAN or the images are others than that.

    Example:
        >>> import kgan
        >>> from kgan import labs
        >>> gan = kgan.GAN(kgan.models.build_conv_generator(filters=4, seed=1),
        ...                kgan.models.build_conv_discriminator(filters=4, seed=2))
        >>> gan.compile()
        >>> (x_train, _), _ = kgan.data.load_data("mnist")
        >>> walk = labs.Step(gan, kgan.data.scale(x_train[:16]))
        >>> walk.numbers["d_turn"]["g_change"]  # G is held fixed
        0.0
    """

    name = "step"
    title = "Walk through one training step"

    def __init__(self, gan, images, seed=0):
        _check(gan)
        alone = "`images` must be images alone, without labels."
        require(not isinstance(images, tuple), alone, TypeError, images="a tuple")
        what = f"`images` must be one minibatch, 1 to {_MOST} images."
        require(1 <= len(images) <= _MOST, what, images=len(images))
        real, _ = _inputs.as_batch(gan.generator, images, None)
        grey = real.ndim == 4 and real.shape[3] == 1 and max(real.shape[1:3]) <= _SIDE
        what = f"`images` must be (m, height, width, 1), with sides of at most {_SIDE}."
        require(grey, what, shape=real.shape)
        seed = positive_integer("seed", seed, minimum=0)
        self.arrays, self.numbers = _record(gan, real, seed)
        minimax = not isinstance(gan.adversarial_loss, losses.NonSaturating)
        self._note = "" if minimax else " Here: of −log D(G(z)), the non-saturating loss."

    def settings(self):
        """Returns what the page starts with."""
        return {
            "algorithm": [*ALGORITHM[:4], ALGORITHM[4] + self._note],
            "code": code_lines(),
            "says": self.says(),
            "strips": {
                **{name: _strip(self.arrays[name]) for name in ("fake", "real", "new_fake")},
                **{name: _strip(_heat(self.arrays[name])) for name in ("latents", "new_latents")},
            },
            "logits": {
                name: self.arrays[name][:, :_SHOWN].astype("float64").round(4).tolist()
                for name in ("real_logits", "fake_logits", "new_fake_logits")
            },
            "numbers": self.numbers,
        }

    def says(self):
        """Tells what each of the five lines did.

        Returns:
            List of five strings.
        """
        m, size = self.arrays["latents"].shape
        d, g = self.numbers["d_turn"], self.numbers["g_turn"]
        shift = "" if d["statistics"] is None else " BatchNorm's moving mean in G shifts"
        in_d = shift and f"{shift} by {d['statistics']:.4f}, though it is D's turn."
        in_g = shift and f"{shift} again, by {g['statistics']:.4f}."
        texts = (
            f"{m} latents of {size} numbers each, and what G makes of them. D should call these "
            f"images fake: label 0.{in_d}",
            f"{m} images from the data. D should call them real: label 1.",
            f"On average D says {d['d_real'][0]:.4f} to the reals and {d['d_fake'][0]:.4f} to the "
            f"fakes: J_D is {d['loss'][0]:.4f}. One step in D's weights only: they move by "
            f"{d['d_change']:.4f}, G's by 0. On the same images J_D {_went(d['loss'])}, and V "
            f"{_went(d['value'])}.",
            f"{m} new latents, and what G makes of them. G hopes that D calls these images real: "
            f"label 1.{in_g}",
            f"On average the new D says {g['d_fake'][0]:.4f} to them: J_G is {g['loss'][0]:.4f}. "
            f"One step in G's weights only: they move by {g['g_change']:.4f}, D's by 0. With the "
            f"same latents J_G {_went(g['loss'])}, and V {_went(g['value'])}.",
        )
        return [text.replace("-", "−") for text in texts]

    def picture(self):
        """Draws the five lines as a film-strip.

        Returns:
            Tuple of a Matplotlib figure and its alternative text.
        """
        figure, axes = plt.subplots(1, 5, figsize=(10, 3.8), layout="constrained")
        crisp = {"cmap": "gray", "interpolation": "nearest"}
        arrays, d, g = self.arrays, self.numbers["d_turn"], self.numbers["g_turn"]
        for i, (ax, title) in enumerate(zip(axes, TITLES, strict=True), 1):
            ax.set_title(f"{i}  {title}", fontsize=10)
            ax.set(xticks=[], yticks=[])
        for ax, new, label in ((axes[0], "", 0), (axes[3], "new_", 1)):
            fake = data.unscale(arrays[f"{new}fake"][:4])
            latents = _heat(arrays[f"{new}latents"][:4], fake.shape[1:])
            pairs = np.stack([latents, np.stack([fake] * 3, axis=-1)], axis=1)
            ax.imshow(plots.tile(pairs.reshape(-1, *latents.shape[1:]), columns=2, zoom=1), **crisp)
            ax.set_xlabel(f"z and G(z)\nlabel {label}")
        axes[1].imshow(plots.tile(arrays["real"][:_SHOWN], columns=2, zoom=1), **crisp)
        axes[1].set_xlabel("x\nlabel 1")
        _draw_logits(axes[2], arrays["real_logits"], arrays["fake_logits"])
        _draw_logits(axes[4], None, arrays["new_fake_logits"])
        axes[4].sharey(axes[2])
        for ax, turn, mover, held in ((axes[2], d, "D", "G"), (axes[4], g, "G", "D")):
            loss, value = (" → ".join(f"{v:.4f}" for v in turn[name]) for name in ("loss", "value"))
            moved = turn[f"{mover.lower()}_change"]
            words = f"$J_{mover}$: {loss}\nV: {value}\n{mover} moves by {moved:.4f}, {held} by 0"
            ax.set_xlabel(words.replace("-", "−"), fontsize=9)
        told = enumerate(zip(TITLES, self.says(), strict=True), 1)
        told = " ".join(f"{i}, {what}: {said}" for i, (what, said) in told)
        return figure, f"The five lines of a training step as five pictures. {told}"


def _check(gan):
    require(isinstance(gan, GAN), "`gan` must be a kgan.GAN.", TypeError, gan=type(gan).__name__)
    require(gan.compiled, "`gan` must be compiled: its loss is computed.", compiled=False)
    k, penalties, loss = gan.num_d_steps, gan.penalties, gan.adversarial_loss
    one = "The lab walks through one step of each network: compile `gan` with num_d_steps=1."
    require(k == 1, one, num_d_steps=k)
    none = "The lab shows images without classes: `gan` must be one that takes no labels."
    require(gan.num_classes is None, none, num_classes=gan.num_classes)
    plain = "Algorithm 1 has no penalty: compile `gan` without."
    require(not penalties, plain, penalty=penalties)
    crossed = "V belongs to cross-entropy: `gan` must have the loss 'non_saturating' or 'minimax'."
    require(isinstance(loss, losses.Minimax), crossed, adversarial_loss=loss)
    for name in ("g_optimizer", "d_optimizer"):
        scale = float(getattr(gan, name).scale_loss(1.0))
        full = f"The lab scales no loss: `gan` must compute in float32, and its {name} not scale."
        require(scale == 1, full, scale=scale)


def _record(gan, real, seed):
    """Runs `CODE` on the GAN, keeps what it computes, and puts the GAN back.

    Returns:
        Tuple of the dicts `arrays` and `numbers`.
    """
    norms = [n for n in gan.generator.layers if isinstance(n, keras.layers.BatchNormalization)]
    seeds = [v for v in gan.variables if v.name == "seed_generator_state"]
    calls, moments, later = [], [], []

    def look():
        groups = [gan.discriminator.trainable_weights, gan.generator.trainable_weights]
        groups += [[norms[0].moving_mean]] if norms else []
        moments.append([np.concatenate([np.ravel(w) for w in group]) for group in groups])

    def watched(network):
        def call(x, training):
            states = [np.array(s) for s in seeds]
            calls.append((network, x, network(x, training=training), states))
            return calls[-1][2]

        call.trainable_weights = network.trainable_weights
        return call

    def again(i, x=None):
        """Repeats a call with the weights as they are now, and with the same dropout."""
        network, old, _, states = calls[i]
        with _put_back(gan):
            for variable, state in zip(seeds, states, strict=True):
                variable.assign(state)
            return network(old if x is None else x, training=True)

    def then(optimizer, repeat):
        def apply(gradients, weights):
            optimizer.apply(gradients, weights)
            look()
            later.extend(repeat())

        return types.SimpleNamespace(apply=apply)

    with _put_back(gan):
        gan.seed_generator.state.assign(keras.random.SeedGenerator(seed).state)
        look()
        names = {
            "tf": tf,
            "sample_latents": gan.sample_latents,
            "generator": watched(gan.generator),
            "discriminator": watched(gan.discriminator),
            "loss": gan.adversarial_loss,
            "d_optimizer": then(gan.d_optimizer, lambda: (again(1), again(2))),
            "g_optimizer": then(gan.g_optimizer, lambda: (again(4, again(3)),)),
        }
        exec(CODE, names)
        names["train_step"](tf.constant(real))
    (z, fake), (_, on_real), (_, on_fake), (new_z, new), (_, on_new) = (call[1:3] for call in calls)
    real_later, fake_later, new_later = later
    arrays = {"latents": z, "fake": fake, "real": real, "new_latents": new_z, "new_fake": new}
    arrays["real_logits"] = tf.stack([on_real, real_later])[..., 0]
    arrays["fake_logits"] = tf.stack([on_fake, fake_later])[..., 0]
    arrays["new_fake_logits"] = tf.stack([on_new, new_later])[..., 0]
    loss = gan.adversarial_loss
    d_turn = [(on_real, on_fake), (real_later, fake_later)]
    g_turn = [(real_later, on_new), (real_later, new_later)]  # G's step leaves D and the reals
    numbers = {
        "d_turn": _turn(loss, loss.discriminator, d_turn, moments[:2]),
        "g_turn": _turn(loss, lambda _, fake: loss.generator(fake), g_turn, moments[1:]),
    }
    return {name: np.array(array) for name, array in arrays.items()}, numbers


@contextlib.contextmanager
def _put_back(gan):
    variables = [*gan.variables, *gan.d_optimizer.variables, *gan.g_optimizer.variables]
    values = [np.array(v) for v in variables]
    try:
        yield
    finally:
        for variable, value in zip(variables, values, strict=True):
            variable.assign(value)


def _turn(loss, objective, both, moments):
    """Computes the numbers of a step, from D's logits and the weights before and after it."""
    game = losses.Minimax()
    moved = [after.astype("float64") - before for before, after in zip(*moments, strict=True)]
    return {
        "loss": [float(objective(*logits)) for logits in both],
        "value": [-float(game.discriminator(*logits)) for logits in both],
        "d_real": [float(np.mean(loss.score(real))) for real, _ in both],
        "d_fake": [float(np.mean(loss.score(fake))) for _, fake in both],
        "d_change": float(np.linalg.norm(moved[0])),
        "g_change": float(np.linalg.norm(moved[1])),
        "statistics": float(np.abs(moved[2]).mean()) if moved[2:] else None,
    }


def _went(pair):
    before, after = pair
    how = "falls from" if after < before else "rises from" if after > before else "stays, from"
    return f"{how} {before:.4f} to {after:.4f}"


def _heat(latents, shape=None):
    """Draws each latent as a square of colours: orange for -3, white for 0, purple for 3."""
    side = int(np.ceil(np.sqrt(latents.shape[1])))
    rows, columns = (np.arange(n) * side // n for n in shape or (side * 4, side * 4))
    padded = np.pad(latents, ((0, 0), (0, side**2 - latents.shape[1])))
    square = padded.reshape(-1, side, side)[:, rows][:, :, columns]
    return plt.get_cmap("PuOr")((square / 3 + 1) / 2, bytes=True)[..., :3]


def _strip(images):
    """Returns the first eight images, side by side, as a PNG in base64."""
    file = io.BytesIO()
    shown = images[:_SHOWN]
    plots.tile(shown, columns=len(shown), zoom=1).save(file, "png", optimize=True)
    return base64.b64encode(file.getvalue()).decode()


def _draw_logits(ax, real, fake):
    groups = [(real, "x", plots.BLUE, "o"), (fake, "G(z)", plots.VERMILION, "s")]
    groups = [group for group in groups if group[0] is not None]
    ax.axhline(0, color="0.6", linewidth=1)
    ax.set(xticks=[0.5 + 2 * i for i in range(len(groups))], ylabel="logits, before → after")
    ax.set_xticklabels([label for _, label, _, _ in groups])
    ax.yaxis.set_major_locator(plt.MaxNLocator(4))
    for i, (logits, _, color, marker) in enumerate(groups):
        ax.plot([2 * i, 2 * i + 1], logits[:, :_SHOWN], marker=marker, markersize=4, color=color)
