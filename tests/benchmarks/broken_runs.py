"""Records the three broken training runs that homework asks about.

    python tests/benchmarks/broken_runs.py

Points on a ring, small networks, and one mistake each. Means over every 100 steps, and points that
the generator makes in the end, go to `kgan/homework/broken_runs.json`, with date, machine and
versions.
"""

import json
from pathlib import Path

import kgan
from kgan import data, homework, models

import keras
import numpy as np
import record
import tensorflow as tf

RUNS = Path(homework.__file__).with_name("broken_runs.json")
LATENT_DIM, POINTS, STEPS, EVERY = 64, 128, 3000, 100


class NoiseReused(kgan.GAN):
    """Draws the same latents in every step."""

    def sample(self, m, labels=None):
        latents = keras.random.normal((m, self.latent_dim), seed=0)
        return self.generator(latents, training=True)


class SigmoidTwice(kgan.losses.NonSaturating):
    """Expects logits, and gets probabilities."""

    def discriminator(self, real_logits, fake_logits):
        """Applies the second sigmoid."""
        return super().discriminator(*map(keras.ops.sigmoid, (real_logits, fake_logits)))

    def generator(self, fake_logits, real_logits=None):
        """Applies the second sigmoid."""
        return super().generator(keras.ops.sigmoid(fake_logits))

    def score(self, logits):
        """What the program logs as D's probabilities."""
        return keras.ops.sigmoid(keras.ops.sigmoid(logits))


class NotHeldFixed(kgan.GAN):
    """Moves all weights in the generator's turn."""

    def update_generator(self, real, labels=None):
        """Takes the gradient in D's weights too."""
        with tf.GradientTape() as tape:
            fake_logits = self.discriminator(self.sample(tf.shape(real)[0]), training=True)
            g_loss = self.adversarial_loss.generator(fake_logits)
        weights = self.generator.trainable_weights + self.discriminator.trainable_weights
        self.g_optimizer.apply(tape.gradient(g_loss, weights), weights)
        self.log(g_loss=g_loss)


def adam():
    """A new optimizer."""
    return keras.optimizers.Adam(1e-3, beta_1=0.0, beta_2=0.99)


def run(model, loss="non_saturating", head_start=0, seed=0):
    """Trains with a mistake, and returns what there is to see."""
    ring = data.ring(std=0.08)
    shape = {"units": (128, 128), "output_activation": None}
    generator = models.build_mlp_generator((2,), LATENT_DIM, **shape, seed=3 * seed)
    discriminator = models.build_mlp_discriminator((2,), (128, 128), seed=3 * seed + 1)
    gan = model(generator, discriminator, seed=seed)
    optimizer = adam()
    if model is NotHeldFixed:
        optimizer.build(generator.trainable_variables + discriminator.trainable_variables)
    gan.compile(optimizer, adam(), adversarial_loss=loss)
    points = ring.sample(1000 * POINTS, seed).astype("float32").reshape(1000, POINTS, 2)
    update_d = tf.function(gan.update_discriminator)
    for real in points[:head_start]:
        update_d(real)
    batches = tf.data.Dataset.from_tensor_slices(points).repeat()
    history = gan.fit(batches, epochs=STEPS // EVERY, steps_per_epoch=EVERY, verbose=0).history
    drawn = {
        "new_latents": keras.random.normal((300, LATENT_DIM), seed=seed + 1),
        "training_latents": keras.random.normal((POINTS, LATENT_DIM), seed=0),
    }
    return {
        "steps": [EVERY * (i + 1) for i in range(STEPS // EVERY)],
        **{key: np.round(values, 4).tolist() for key, values in history.items()},
        **{
            f"points_from_{key}": np.round(generator(z, training=False), 2).tolist()
            for key, z in drawn.items()
        },
    }


if __name__ == "__main__":
    runs = {
        "A": run(NoiseReused),
        "B": run(kgan.GAN, SigmoidTwice(), head_start=1000),
        "C": run(NotHeldFixed),
    }
    RUNS.write_text(json.dumps({**runs, "recorded": record.environment()}) + "\n")
    for name, found in runs.items():
        print(name, {k: v[-1] for k, v in found.items() if not k.startswith("points")})
