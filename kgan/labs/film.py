"""A film of a GAN in the plane: its landscape, fakes and arrows, and the losses under them."""

import io

from kgan import plots
from kgan.gan import GAN

import keras
import matplotlib.colors
import matplotlib.pyplot as plt
import numpy as np
import PIL.Image
import tensorflow as tf

EXTENT, SIDE = 2, 121  # of the landscape: from -2 to 2 on either axis, in so many points
_FRESH = 2**31 - 1  # the seed of points that no GAN is trained on
_LEVELS = 10  # colours of the landscape


class Recorded(GAN):
    """A GAN that keeps the two losses of every step, in `curves`.

    Example:
        >>> from kgan import data
        >>> from kgan.labs.film import Recorded
        >>> gan = Recorded.from_preset("ring", seed=0).record(steps=4)
        >>> _ = gan.fit(data.ring().sample(1024, seed=0), batch_size=256, verbose=0)
        >>> gan.curves.numpy().shape
        (4, 2)
    """

    curves = None

    def record(self, steps):
        """Makes room for the losses of so many steps. Returns the GAN itself."""
        self.curves = tf.Variable(tf.zeros((steps, 2)), trainable=False)
        return self

    def train_step(self, real):
        """Trains as a GAN does, and writes the losses down."""
        self.reset_metrics()  # so that the logs are those of this step alone
        logs = super().train_step(real)
        step = [[self.g_optimizer.iterations - 1]]
        self.curves.scatter_nd_update(step, [[logs["d_loss"], logs["g_loss"]]])
        return logs


class Film(keras.callbacks.Callback):
    """Looks at a GAN in the plane at some of its steps, and makes a film of what it saw.

    A frame is a dict: `"step"`, of the generator; `"surface"`, array `(121, 121)` of numbers from 0
    to 1, the sigmoid of D's logits between -2 and 2 (of losses of differences: of the logits less
    their mean over the fakes), rows from below; `"fake"`, array `(n, 2)`; `"arrows"`, array `(n,
    2)`, the slope of the logit at each fake; `"won"`, the share of pairs of a fake and a point of
    the data in which D gives the point the larger logit. The points are fresh.

    Args:
        marks: Numbers of steps, rising. 0 is before the first.
        latents: Array `(n, latent_dim)`, the same in every frame.
        mixture: `kgan.data.Mixture`; a circle is drawn around each of its centers.

    Attributes:
        frames: List of frames so far.

    Example:
        >>> import kgan
        >>> from kgan import data
        >>> from kgan.labs.film import Film
        >>> import keras
        >>> ring = data.ring()
        >>> gan = kgan.GAN.from_preset("ring", seed=0, steps_per_execution=1)
        >>> film = Film((0, 2), keras.random.normal((50, 2), seed=0), ring)
        >>> _ = gan.fit(ring.sample(1024, seed=0), batch_size=256, verbose=0, callbacks=[film])
        >>> [(frame["step"], frame["fake"].shape) for frame in film.frames]
        [(0, (50, 2)), (2, (50, 2))]
    """

    def __init__(self, marks, latents, mixture):
        super().__init__()
        self.frames, self._marks = [], list(marks)
        self._latents, self._mixture = tf.constant(latents, "float32"), mixture
        self._fresh = mixture.sample(len(latents), seed=_FRESH)
        self._axis = np.linspace(-EXTENT, EXTENT, SIDE, dtype="float32")

    def on_train_begin(self, logs=None):
        """Looks, if 0 is marked."""
        self.on_train_batch_end(0)

    def on_train_batch_end(self, batch, logs=None):
        """Looks, if the next marked step has been reached."""
        if self._marks and self.model.g_optimizer.iterations >= self._marks[0]:
            self._marks.pop(0)
            self.frames.append(self.look())

    def look(self):
        """Returns a frame of the GAN as it is now."""
        gan, plane = self.model, np.stack(np.meshgrid(self._axis, self._axis), -1).reshape(-1, 2)
        fake = gan.generator(self._latents, training=False)
        with tf.GradientTape() as tape:
            tape.watch(fake)
            fake_logits = gan.discriminator(fake, training=False)
        arrows = tape.gradient(fake_logits, fake).numpy()
        logits = gan.discriminator(plane, training=False)
        if gan.adversarial_loss.uses_real_logits:
            logits -= tf.reduce_mean(fake_logits)
        surface = tf.sigmoid(logits).numpy().reshape(SIDE, SIDE)
        won = np.mean(gan.discriminator(self._fresh, training=False) > fake_logits)
        seen = {"surface": surface, "fake": fake.numpy(), "arrows": arrows, "won": won}
        return {"step": int(gan.g_optimizer.iterations), **seen}

    def draw(self, ax, frame, n_fakes=500, n_arrows=12):
        """Draws a frame: the landscape, the fakes (those beyond it at its edge), some arrows.

        Args:
            ax: Matplotlib's axes.
            frame: Dict, one of `frames`.
            n_fakes: Int, how many fakes at most.
            n_arrows: Int, how many of them have an arrow. Its direction is exact.

        Returns:
            The filled contours, for a bar of colours.
        """
        levels = np.linspace(0, 1, _LEVELS + 1)
        colors = ax.contourf(self._axis, self._axis, frame["surface"], levels, cmap="cividis")
        shown = np.clip(frame["fake"], -0.98 * EXTENT, 0.98 * EXTENT)
        ax.scatter(*shown[:n_fakes].T, s=10, color="white", edgecolors="black", linewidths=0.3)
        centers = self._mixture.centers.T
        for color, width in (("white", 2.6), ("black", 1.2)):
            ax.plot(*centers, "o", ms=11, fillstyle="none", color=color, markeredgewidth=width)
        arrows = frame["arrows"][:n_arrows]
        length = np.linalg.norm(arrows, axis=1, keepdims=True)
        arrows = EXTENT / 4 * arrows / (length + np.median(length) + 1e-9)
        style = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.011}
        style |= {"color": plots.ORANGE, "edgecolor": "black", "linewidth": 0.6, "zorder": 3}
        ax.quiver(*shown[:n_arrows].T, *arrows.T, **style)
        ends = -EXTENT, EXTENT
        ax.set(xlim=ends, ylim=ends, aspect="equal", xticks=[], yticks=[])
        ax.set_title(f"step {frame['step']}")
        return colors

    def show(self, caption, curves, even, frames=None, milliseconds=600, **limits):
        """Shows the film. Where nothing moves, its last frame.

        Args:
            caption: String, what is to be seen, for who can't see it.
            curves: Array `(steps, 2)`, J_D and J_G of each step, drawn under the frames.
            even: Tuple of floats, the losses of an even game, drawn as grey lines.
            frames: List of frames, by default all.
            milliseconds: Int, how long a frame stays.
            **limits: For the axes of the curves, such as `xscale="log"`.
        """
        chosen = frames or self.frames
        pictures = [self._picture(frame, curves, even, limits) for frame in chosen]
        plots.show(caption, _animated(pictures, milliseconds))

    def _picture(self, frame, curves, even, limits):
        """Draws a frame with the losses under it, 450 pixels wide."""
        fig, (ax, under) = plt.subplots(
            2, 1, figsize=(4.5, 5.7), dpi=100, height_ratios=(4, 1), layout="constrained"
        )
        self.draw(ax, frame)
        styles = {"$J_D$": (plots.BLUE, "-"), "$J_G$": (plots.VERMILION, "--")}
        steps = np.arange(1, len(curves) + 1)
        for curve, (label, (color, style)) in zip(curves.T, styles.items(), strict=True):
            under.plot(steps, curve, style, color=color, linewidth=0.9, label=label)
        for level in even:
            under.axhline(level, color="grey", linewidth=0.8)
        under.axvline(max(frame["step"], 1), color="black", linewidth=2)
        under.set(**{"xlabel": "step", "xlim": (1, len(curves)), **limits})
        under.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=2, fontsize="small")  # above
        fig.canvas.draw()
        pixels = np.asarray(fig.canvas.buffer_rgba())[..., :3].copy()
        plt.close(fig)
        return PIL.Image.fromarray(pixels)


def _animated(pictures, milliseconds):
    """Makes one animated PNG of all, as bytes. A small palette makes a small file."""
    surface = plt.get_cmap("cividis")(np.linspace(0.05, 0.95, _LEVELS))[:, :3]
    names = ("white", "black", "grey", plots.ORANGE, plots.BLUE, plots.VERMILION)
    others = [matplotlib.colors.to_rgb(name) for name in names]
    palette = PIL.Image.new("P", (1, 1))
    palette.putpalette(np.rint(255 * np.vstack([surface, others])).astype("uint8").tobytes())
    pictures = [p.quantize(palette=palette, dither=PIL.Image.Dither.NONE) for p in pictures]
    pauses, file = [milliseconds] * (len(pictures) - 1) + [4 * milliseconds], io.BytesIO()
    settings = {"save_all": True, "default_image": True, "duration": pauses, "loop": 0}
    pictures[-1].save(file, "PNG", append_images=pictures, **settings)
    return file.getvalue()
