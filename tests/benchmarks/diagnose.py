"""Is what `kgan.diagnose` says right, on runs that its thresholds were not taken from?

    nice python tests/benchmarks/diagnose.py
    python tests/benchmarks/diagnose.py --table

Makes the illnesses of the lesson "The clinic", and healthy runs beside them, with seeds and
settings of their own: seed 15 has the lesson's data and networks, each other seed has other ones
(`WORLDS`). The arms of its section "Mode collapse", rate against momentum, keep the lesson's
setting with every seed. Findings and what they rest on go to `data/results/diagnose.json`; a run
that is recorded is not made again.
"""

import argparse
import collections

import kgan
from kgan import data, diagnosis, metrics, models, penalties

import keras
import numpy as np
import record
import tensorflow as tf

EPOCHS, STEPS, LATENT_DIM = 30, 50, 8
LESSON = 15  # the seed with the lesson's own setting
WORLDS = {  # data, units, batch size, learning rate, and how strong the illness is
    11: (data.grid(side=3, spacing=1.0, std=0.12), (64, 64), 128, 1e-3, 1.0),
    12: (data.ring(modes=5, radius=1.5, std=0.2), (64, 64), 64, 1e-3, 2.0),
    13: (data.ring(std=0.08), (128, 128), 128, 1e-3, 0.5),
    14: (data.ring(modes=6, std=0.15), (96, 48), 128, 2e-3, 1.0),
    LESSON: (data.ring(std=0.08), (64, 64), 128, 1e-3, 1.0),
}
ARMS = ("as it was", "rate x 5", "momentum", "both", "Keras's Adam")
LOSSES = {
    "non_saturating": {},
    "hinge": {"adversarial_loss": "hinge"},
    "least_squares": {"adversarial_loss": "least_squares"},
    "pairing": {
        "adversarial_loss": "relativistic_pairing",
        "penalty": [penalties.R1(0.1), penalties.R2(0.1)],
    },
}


def adam(rate, beta_1=0.0, beta_2=0.99):
    """A new optimizer."""
    return keras.optimizers.Adam(rate, beta_1, beta_2)


class NoiseReused(kgan.GAN):
    """Draws the same latents in every step."""

    def sample(self, m, labels=None):
        latents = keras.random.normal((m, self.latent_dim), seed=0)
        return self.generator(latents, training=True)


class OneBatch(kgan.GAN):
    """Gives D real and generated samples in one batch."""

    def update_discriminator(self, real, labels=None):
        """Takes one step of D."""
        fake = self.sample(tf.shape(real)[0])
        with tf.GradientTape() as tape:
            both = self.discriminator(tf.concat([real, fake], axis=0), training=True)
            d_loss = self.adversarial_loss.discriminator(*tf.split(both, 2))
        weights = self.discriminator.trainable_weights
        self.d_optimizer.apply(tape.gradient(d_loss, weights), weights)
        d_real, d_fake = (tf.reduce_mean(tf.sigmoid(logits)) for logits in tf.split(both, 2))
        self.log(d_loss=d_loss, d_real=d_real, d_fake=d_fake)


class World:
    """The data of one seed, and how to build and train on it."""

    def __init__(self, seed, world):
        self.seed = seed
        self.mixture, self.units, self.batch_size, self.rate, self.strength = WORLDS[world]
        self.points = self.mixture.sample(STEPS * self.batch_size, seed).astype("float32")
        self.new = self.mixture.sample(1000, seed + 100).astype("float32")

    def gan(self, kind=kgan.GAN, last=None, normalization=None, num_classes=None, units=None):
        """Builds a GAN of points."""
        units = self.units if units is None else units
        shared = {"units": units, "num_classes": num_classes}
        return kind(
            models.build_mlp_generator(
                (2,), LATENT_DIM, output_activation=last, seed=3 * self.seed, **shared
            ),
            models.build_mlp_discriminator(
                (2,), normalization=normalization, seed=3 * self.seed + 1, **shared
            ),
            seed=self.seed,
        )

    def train(self, gan, x=None, **spoiled):
        """Trains it with settings that work, but for the spoiled ones."""
        settings = {"g_optimizer": adam(self.rate), "d_optimizer": adam(self.rate)}
        gan.compile(**{**settings, "steps_per_execution": 25, **spoiled})
        x = self.points if x is None else x
        history = gan.fit(x, batch_size=self.batch_size, epochs=EPOCHS, verbose=0)
        return gan, history, x, self.new

    def both_rates(self, factor, beta_1=0.0, beta_2=0.99):
        """Two equal optimizers."""
        rate = factor * self.rate
        return {f"{player}_optimizer": adam(rate, beta_1, beta_2) for player in "gd"}


def momentum(world):
    return world.train(world.gan(), **world.both_rates(1, 0.9))


def d_held_still(world):
    gan, history, x, new = world.train(world.gan())
    gan.g_optimizer.learning_rate = 10 * world.rate
    g_step = tf.function(gan.update_generator)
    for _ in range(1000):
        g_step(tf.constant(x[: world.batch_size]))
    return gan, history, x, new


def d_too_strong(world):
    return world.train(world.gan(), g_optimizer=adam(world.rate / (100 * world.strength)))


def vanished_gradient(world):
    rng = np.random.default_rng(world.seed)
    size = (len(world.points) + 1000, 2)
    spot = rng.normal([2, world.strength - 1], 0.15, size=size).astype("float32")
    gan = world.gan()
    gan.compile(keras.optimizers.SGD(5e-4), adam(world.rate), "minimax", steps_per_execution=25)
    d_step = tf.function(gan.update_discriminator)
    for i in range(1000):
        d_step(tf.constant(spot[i % STEPS * world.batch_size :][: world.batch_size]))
    x, new = spot[:-1000], spot[-1000:]
    return gan, gan.fit(x, batch_size=world.batch_size, epochs=EPOCHS, verbose=0), x, new


def oscillation(world):
    rng = np.random.default_rng(world.seed)
    size = (len(world.points) + 1000, 2)
    cloud = rng.normal([world.strength, 0], 0.6, size=size).astype("float32")
    optimizers = {f"{player}_optimizer": keras.optimizers.SGD(0.02) for player in "gd"}
    gan = world.gan(units=())
    gan, history, x, _ = world.train(
        gan, cloud[:-1000], adversarial_loss="wasserstein", **optimizers
    )
    return gan, history, x, cloud[-1000:]


def rate_too_large(world):
    return world.train(world.gan(), **world.both_rates(500 * world.strength))


def penalty_too_large(world):
    return world.train(world.gan(), penalty=penalties.R1(1e3 * world.strength))


def noise_reused(world):
    return world.train(world.gan(NoiseReused))


def wrong_range(world):
    return world.train(world.gan(last="sigmoid"))


def conditional(world, shuffled):
    """Labels are the numbers of the modes."""
    (labels, _), (new_labels, _) = (
        metrics.nearest_neighbors(x, world.mixture.centers) for x in (world.points, world.new)
    )
    if shuffled:
        labels = np.random.default_rng(world.seed).permutation(labels)
    gan = world.gan(num_classes=len(world.mixture.centers))
    gan, history, x, new = world.train(gan, (world.points, labels))
    return gan, history, x, (new, new_labels)


def labels_mixed_up(world):
    return conditional(world, shuffled=True)


def batchnorm_mixed_up(world):
    return world.train(world.gan(OneBatch, normalization="batch"))


def images(world, n, beta_1=0.0):
    """A small GAN on n images: digits if the seed is even, garments if it is odd."""
    (x, _), (new, _) = data.load_data(("mnist", "fashion_mnist")[world.seed % 2])
    x, new = data.scale(x), data.scale(new)[:1000]
    gan = kgan.GAN(
        models.build_mlp_generator(latent_dim=32, units=(128,), seed=3 * world.seed),
        models.build_mlp_discriminator(units=(256,), seed=3 * world.seed + 1),
        seed=world.seed,
    )
    gan.compile(adam(1e-3, beta_1), adam(1e-3, beta_1), steps_per_execution=25)
    history = gan.fit(np.resize(x[:n], (6400, 28, 28, 1)), batch_size=128, epochs=12, verbose=0)
    return gan, history, x[:n], new


def data_by_heart(world):
    return images(world, max(100, int(100 * world.strength)))


def images_with_momentum(world):
    return images(world, 6400, beta_1=0.9)


ILL = {
    "momentum": momentum,
    "D held still": d_held_still,
    "D too strong": d_too_strong,
    "vanished gradient": vanished_gradient,
    "oscillation": oscillation,
    "rate too large": rate_too_large,
    "penalty too large": penalty_too_large,
    "noise reused": noise_reused,
    "wrong range": wrong_range,
    "labels mixed up": labels_mixed_up,
    "BatchNorm mixed up": batchnorm_mixed_up,
    "data by heart": data_by_heart,
    "momentum, images": images_with_momentum,
}


def healthy(kind, world):
    """A run with nothing spoiled."""
    if kind == "conditional":
        return conditional(world, shuffled=False)
    if kind == "images":
        return images(world, 6400)
    return world.train(world.gan(), **LOSSES[kind])


def arm(kind, world):
    """One thing changed, or two, or none."""
    changes = {"rate x 5": (5,), "momentum": (1, 0.9), "both": (5, 0.9)}
    changes["Keras's Adam"] = (1, 0.9, 0.999)
    return world.train(world.gan(), **world.both_rates(*changes.get(kind, (1,))))


def plan(seeds):
    """Yields `(group, kind, seed, world, how to make it)`: a round for each seed."""
    for seed in seeds:
        for kind in (*LOSSES, "conditional", "images"):
            yield "healthy", kind, seed, seed, lambda world, kind=kind: healthy(kind, world)
        for kind, make in ILL.items():
            yield "ill", kind, seed, seed, make
        for kind in ARMS:
            yield "arm", kind, seed, LESSON, lambda world, kind=kind: arm(kind, world)


def look(gan, history, x, new):
    """Returns the findings, and the numbers that they rest on."""
    report = kgan.diagnose(history, gan, x, new)
    found = {"illnesses": report.illnesses}
    found["symptoms"] = [name for name in report.names if name not in report.illnesses]
    curves = diagnosis._check_curves(history)
    with diagnosis._left_as_it_was(gan):
        run = diagnosis._Run(curves, gan, *diagnosis._check_data("x", gan, x), None)
        if run.is_finite:
            for name in ("coverage", "precision", "density", "spread", "pairs_won", "swing"):
                found[name] = round(float(getattr(run, name)), 4)
    return found


def table():
    """Prints how often each illness got each finding, as Markdown."""
    counts, rows = collections.defaultdict(collections.Counter), collections.Counter()
    for r in record.read("diagnose"):
        row = r["group"], r["kind"]
        rows[row] += 1
        counts[row].update(r["illnesses"] + r["symptoms"])
    print("| run | findings, in how many of the runs |\n|---|---|")
    for row, n in rows.items():
        found = ", ".join(f"{name} {count}" for name, count in counts[row].most_common())
        print(f"| {row[0]}: {row[1]} ({n}) | {found or 'nothing'} |")


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", nargs="+", type=int, choices=WORLDS, default=list(WORLDS))
    parser.add_argument("--kinds", nargs="+", help="make these only")
    parser.add_argument("--table", action="store_true", help="print the table, train nothing")
    args = parser.parse_args()
    if args.table:
        return table()
    tf.config.threading.set_intra_op_parallelism_threads(1)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    done = [(r["group"], r["kind"], r["seed"]) for r in record.read("diagnose")]
    for group, kind, seed, world, make in plan(args.seeds):
        if (group, kind, seed) in done or (args.kinds and kind not in args.kinds):
            continue
        keras.backend.clear_session()
        keras.utils.set_random_seed(seed)
        found = look(*make(World(seed, world)))
        record.add("diagnose", group=group, kind=kind, seed=seed, **found)


if __name__ == "__main__":
    main()
