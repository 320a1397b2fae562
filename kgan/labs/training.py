"""What the lab "A GAN in the plane" trains: the GAN, its settings and what is seen of it."""

import textwrap

from kgan import data as kgan_data
from kgan import losses, metrics, models, penalties
from kgan._checks import positive_integer, require
from kgan.gan import GAN

import keras
import numpy as np
import tensorflow as tf

POINTS, BATCH, BETA_2 = 100_000, 128, 0.99
SAMPLES, ARROWS, SIDE = 1000, 24, 40
_LOGS = ("d_loss", "g_loss", "d_real", "d_fake")
_MIXTURES = {
    "ring": "data.ring()",
    "grid": "data.grid(spacing=0.5, std=0.0125)",  # in [-1, 1]
    "moons": "training.moons()",
}
ANEW = ("data", "packing", "width", "seed")  # these start anew; the others take effect at once
_BRAKES = (0, 0.001, 0.01, 0.1, 1, 10)
_CHOICES = {
    "data": (*_MIXTURES, "own"),
    "loss": tuple(losses.names()),
    "rate": (1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2),
    "beta_1": (0, 0.5, 0.65, 0.9),
    "r1": _BRAKES,
    "r2": _BRAKES,
    "k": (1, 2, 3, 5),
    "packing": (1, 2),
    "width": (16, 32, 64, 128),
}
EMPTY = "There are no points yet. Draw some, then press Start."
_INFINITE = "A number is no longer finite, so training has stopped. Reset, and change a setting."


def moons(std=0.05):
    """Makes two half circles that reach into each other, as a mixture of 64 Gaussians.

    Args:
        std: Float, the standard deviation of each.

    Returns:
        A `kgan.data.Mixture`.

    Example:
        >>> from kgan.labs import training
        >>> training.moons().sample(100, seed=0).shape
        (100, 2)
    """
    turn = np.linspace(0, np.pi, 32)
    upper = np.stack([np.cos(turn) - 0.5, np.sin(turn) - 0.25], axis=1)
    return kgan_data.Mixture(0.75 * np.concatenate([upper, -upper]), std)


def _mixture(name):
    if name == "grid":
        return kgan_data.grid(spacing=0.5, std=0.0125)
    return moons() if name == "moons" else kgan_data.ring()


def _check_network(name, network, shapes, what):
    known = isinstance(network, keras.Model) and getattr(network, "inputs", None)
    built = f"`{name}` must be a Functional or built Sequential model."
    require(known, built, TypeError, type=type(network).__name__)
    shapes = [tuple(tensor.shape) for tensor in getattr(network, shapes)]
    require(shapes == [(None, 2)], f"`{name}` must {what} points, (None, 2).", shapes=shapes)


class Training:
    """A GAN in the plane, with settings that can change on the way.

    Args:
        data: As in `Plane`, like the other arguments.
        generator: A network or `None`.
        discriminator: A network or `None`.
        seed: Int.
    """

    def __init__(self, data="ring", generator=None, discriminator=None, seed=0):
        seed = positive_integer("seed", seed, minimum=0)
        self.own, self._own_extent = np.empty((0, 2), "float32"), 1.5
        what = "`data` must be 'ring', 'grid', 'moons' or an array (n, 2) of finite numbers."
        if isinstance(data, str):
            require(data in _MIXTURES, what, data=data)
        else:
            points, data = np.array(data, "float32"), "own"
            fine = points.ndim == 2 and points.shape[1] == 2 and len(points) > 0
            require(fine and np.isfinite(points).all(), what, shape=points.shape)
            self.own, self._own_extent = points, 1.25 * float(np.abs(points).max()) or 1.5
        self._networks, self.fixed = {}, []
        if generator is not None:
            _check_network("generator", generator, "outputs", "make")
            self._networks["generator"] = generator, generator.get_weights()
        if discriminator is not None:
            _check_network("discriminator", discriminator, "inputs", "take")
            self._networks["discriminator"] = discriminator, discriminator.get_weights()
            self.fixed += ["packing"]
        self.fixed += ["width"] * (len(self._networks) == 2)
        self.choices = {**_CHOICES, "seed": sorted({*range(10), seed})}
        self.settings = {"data": data, "loss": "non_saturating", "rate": 1e-3, "beta_1": 0}
        self.settings |= {"r1": 0, "r2": 0, "k": 1, "packing": 1, "width": 64, "seed": seed}
        self._build()

    def _build(self):
        """Makes the data and a GAN at step 0."""
        s, own = self.settings, self.own
        self.extent = self._own_extent if s["data"] == "own" else 1.5
        if s["data"] != "own":
            self._points = _mixture(s["data"]).sample(POINTS, s["seed"])
        elif len(own):
            self._points = own[np.random.default_rng(s["seed"]).integers(len(own), size=POINTS)]
        else:
            self._points = np.zeros((POINTS, 2), "float32")  # never trained on
        units, seed, networks = (s["width"],) * 3, 3 * s["seed"], self._networks
        for network, weights in networks.values():
            network.set_weights(weights)
        if "generator" in networks:
            g, _ = networks["generator"]
        else:
            g = models.build_mlp_generator((2,), 2, units, None, seed=seed)
        if "discriminator" in networks:
            d, _ = networks["discriminator"]
        else:
            d = models.build_mlp_discriminator((2 * s["packing"],), units, seed=seed + 1)
        if s["packing"] == 2:  # PacGAN: one sample of this GAN is a pair of points
            latent_dim = g.inputs[0].shape[1]
            latents = keras.Input((2 * latent_dim,))
            pairs = g(keras.ops.reshape(latents, (-1, latent_dim)))
            g = keras.Model(latents, keras.ops.reshape(pairs, (-1, 4)))
        self.gan = GAN(g, d, seed=seed + 2)
        self.frame, self.step, self.history, self._parts = None, 0, [], []
        self._compile()

    def _compile(self):
        """Puts the settings in force, and keeps a list of which were for how many steps."""
        s, gan = self.settings, self.gan
        self._parts = [part for part in self._parts if part[1]] + [[dict(s), 0]]
        optimizers = [keras.optimizers.Adam(s["rate"], s["beta_1"], BETA_2) for _ in range(2)]
        brakes = [penalties.R1(s["r1"])] * (s["r1"] > 0) + [penalties.R2(s["r2"])] * (s["r2"] > 0)
        gan.compile(*optimizers, s["loss"], brakes, s["k"])
        variables = [v for part in (gan, *optimizers) for v in part.variables]
        self._start = None if self.step else [(v, v.numpy()) for v in variables]
        self._run = self._make_graph()

    def _make_graph(self):
        """Makes the function that takes some steps and looks at the result."""
        gan, packing = self.gan, self.settings["packing"]
        points = tf.constant(self._points.reshape(-1, 2 * packing))
        size = BATCH * self.settings["k"] // packing
        shape = (SAMPLES // packing, gan.latent_dim)
        latents = keras.random.normal(shape, seed=self.settings["seed"])  # gan.generate's
        axis = self.extent * (2 * np.arange(SIDE) + 1 - SIDE) / SIDE  # the middles of the cells
        plane = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2).astype("float32")
        plane = tf.tile(plane, (1, packing))  # the same point twice

        @tf.function(autograph=False)
        def run(start, steps):
            gan.reset_metrics()

            def step(i):
                row = (start + i) % (len(points) // size) * size
                gan.train_step(tf.slice(points, [row, 0], [size, 2 * packing]))
                return [i + 1]

            tf.while_loop(lambda i: i < steps, step, [0], parallel_iterations=1)
            samples = tf.reshape(gan.generator(latents, training=False), (-1, 2))
            with tf.GradientTape() as tape:
                tape.watch(samples)
                packed = tf.reshape(samples, (-1, 2 * packing))
                logits = gan.discriminator(packed, training=False)
            arrows = tape.gradient(logits, samples)[:ARROWS]
            landscape = gan.discriminator(plane, training=False)[:, 0]
            if not gan.adversarial_loss.probabilistic:
                landscape -= tf.reduce_mean(logits)  # its level means nothing
            return gan.get_metrics_result(), tf.sigmoid(landscape), samples, arrows

        return run

    def advance(self, steps):
        """Trains.

        Args:
            steps: Int, 0 or more: the generator's steps.

        Returns:
            Dict of float32 arrays: `"landscape"` `(1600,)`, sigmoid of D's logits on a grid of 40 x
            40 points, row by row from below (of losses without probabilities: of the logits less
            their mean over the samples); `"samples"` `(1000, 2)`; `"arrows"` `(24, 2)`, the slope
            of the logit at the first samples.

        Raises:
            ValueError: If there are no points to train on, or a number is no longer finite.
        """
        if self.empty and steps:
            raise ValueError(EMPTY)
        logs, *arrays = self._run(tf.constant(self.step), tf.constant(steps))
        logs, arrays = [float(logs[name]) for name in _LOGS], [array.numpy() for array in arrays]
        self.step += steps
        self._parts[-1][1] += steps
        if not all(np.isfinite(array).all() for array in (logs, *arrays)):
            raise ValueError(_INFINITE)
        if steps:
            history = [*self.history, [self.step, *logs]]
            self.history = history if len(history) <= 200 else history[1::2]
        self.frame = dict(zip(("landscape", "samples", "arrows"), arrays, strict=True))
        return self.frame

    @property
    def empty(self):
        """Whether there is nothing to train on."""
        return self.settings["data"] == "own" and len(self.own) == 0

    def shown_data(self):
        """Returns up to 400 points of the data, array `(n, 2)`."""
        return (self.own if self.settings["data"] == "own" else self._points)[:400]

    @property
    def mixture(self):
        """The data's `kgan.data.Mixture`, or `None` for points of your own."""
        return None if self.settings["data"] == "own" else _mixture(self.settings["data"])

    def numbers(self):
        """Measures the samples that are shown.

        Returns:
            Dict, as of `kgan.metrics.mode_coverage`; empty where the data has no modes to count.
        """
        if self.frame is None or self.settings["data"] not in ("ring", "grid"):
            return {}
        return metrics.mode_coverage(self.frame["samples"], self.mixture)

    def change(self, name, value):
        """Changes a setting.

        Loss, rate, beta_1, r1, r2 and k take effect with the next step, with new optimizers. The
        others take the lab back to step 0, with new networks.

        Args:
            name: String, one of `settings`.
            value: One of the values that the lab offers.

        Raises:
            ValueError: If there is no such setting or value, or your own networks fix it.
        """
        require(name in self.choices, "The lab has no such setting.", name=name)
        require(name not in self.fixed, "Your own network fixes this setting.", name=name)
        offered = f"`{name}` must be one of {', '.join(map(str, self.choices[name]))}."
        require(value in self.choices[name], offered, **{name: value})
        self.settings[name] = value
        self._build() if name in ANEW else self._compile()

    def reset(self):
        """Goes back to step 0."""
        if self._start is None:  # settings have changed on the way
            return self._build()
        for variable, value in self._start:
            variable.assign(value)
        self.frame, self.step, self.history, self._parts[-1][1] = None, 0, [], 0

    def as_code(self):
        """Writes the cell that does the same with kgan alone.

        Returns:
            String. It has the settings since step 0, each for as many steps as it was in force (if
            there was no step yet, for 1000), and ends with the same weights, up to rounding.
        """
        s, packing = self.settings, self.settings["packing"]
        sizes, seed = f"{(s['width'],) * 3}", 3 * s["seed"]
        networks = {
            "generator": f"build_mlp_generator((2,), 2, {sizes}, None, seed={seed})",
            "discriminator": f"build_mlp_discriminator(({2 * packing},), {sizes}, seed={seed + 1})",
        }
        lines = ["import kgan", "from kgan import data, metrics, penalties"]
        lines += ["from kgan.labs import training"] * (s["data"] == "moons")
        lines += ["", "import keras", "import numpy as np", "import tensorflow as tf", ""]
        if s["data"] != "own":
            lines += [f"mixture = {_MIXTURES[s['data']]}"]
            lines += [f"points = mixture.sample({POINTS:_}, seed={s['seed']})"]
        else:
            own = str([[float(str(v)) for v in point] for point in self.own])
            own = textwrap.fill(own, 96) if len(self.own) <= 1000 else "my_points"
            draw = f"np.random.default_rng({s['seed']}).integers(len(own), size={POINTS:_})"
            lines += [f"own = np.array({own}, dtype=float)", f"points = own[{draw}]"]
        for name, built in networks.items():
            made = f"my_{name}  # as it was" if name in self._networks else f"kgan.models.{built}"
            lines += [f"{name} = {made}"]
        if packing == 2:
            n = self.gan.latent_dim // 2
            lines += [f"latents = keras.Input(({2 * n},))  # packing: a sample is a pair of points"]
            lines += [f"pairs = generator(keras.ops.reshape(latents, (-1, {n})))"]
            lines += ["generator = keras.Model(latents, keras.ops.reshape(pairs, (-1, 4)))"]
            lines += ["points = points.reshape(-1, 4)"]
        lines += [f"gan = kgan.GAN(generator, discriminator, seed={seed + 2})"]
        lines += ["rows, first = tf.data.Dataset.from_tensor_slices(points), 0"]
        for p, steps in self._parts if self.step else [(s, 1000)]:
            adam = f"keras.optimizers.Adam({p['rate']:g}, beta_1={p['beta_1']:g}, beta_2={BETA_2})"
            brakes = [f"penalties.{n.upper()}({p[n]:g})" for n in ("r1", "r2") if p[n]]
            batches = f"rows.batch({BATCH * p['k'] // packing}, drop_remainder=True).repeat()"
            lines += ["", "gan.compile(", f"    {adam},", f"    {adam},"]
            lines += [f'    adversarial_loss="{p["loss"]}",', f"    penalty=[{', '.join(brakes)}],"]
            lines += [f"    num_d_steps={p['k']},", ")"]
            if steps:
                lines += [f"gan.fit({batches}.skip(first).take({steps}), verbose=0)"]
                lines += [f"first += {steps}"]
        many = f"{SAMPLES // packing}, seed={s['seed']}"
        lines += ["", f"samples = gan.generate({many}).reshape(-1, 2)"]
        if s["data"] in ("ring", "grid"):
            lines += ["print(metrics.mode_coverage(samples, mixture))"]
        return "\n".join(lines) + "\n"
