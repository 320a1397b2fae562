"""Cost of a training step: `GAN.fit` against a bare `tf.function` loop of the same two updates.

    python tests/benchmarks/step_cost.py

Both train the `fashion_mnist` preset's networks at its batch size, on the shipped images, without
the average of the weights (`ema_momentum=None`), the one part a bare loop would not have. They
take turns, an epoch each. The best epochs are compared: whatever else runs on the machine can only
slow an epoch down.
"""

import argparse
import statistics
import time

from kgan import data, inputs, presets

import keras
import tensorflow as tf


def make_gan():
    """Returns the preset without its average, the same weights each time."""
    return presets.get("fashion_mnist", seed=0, ema_momentum=None).build()


def make_bare_loop(gan):
    """Returns a function that goes through a dataset with the two updates written out."""
    generator, discriminator = gan.generator, gan.discriminator
    g_optimizer, d_optimizer = gan.g_optimizer, gan.d_optimizer
    seeds = keras.random.SeedGenerator(0)

    @tf.function
    def step(real):
        m = tf.shape(real)[0]
        fake = generator(keras.random.normal((m, gan.latent_dim), seed=seeds), training=True)
        with tf.GradientTape() as tape:
            real_logits = discriminator(real, training=True)
            fake_logits = discriminator(fake, training=True)
            d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
            d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
        weights = discriminator.trainable_weights
        d_optimizer.apply(tape.gradient(d_loss, weights), weights)
        with tf.GradientTape() as tape:
            fake = generator(keras.random.normal((m, gan.latent_dim), seed=seeds), training=True)
            fake_logits = discriminator(fake, training=True)
            g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
        weights = generator.trainable_weights
        g_optimizer.apply(tape.gradient(g_loss, weights), weights)

    def epoch(dataset):
        for real in dataset:
            step(real)

    return epoch


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--epochs", type=int, default=9)
    args = parser.parse_args()
    (images, _), _ = data.load_data("fashion_mnist")
    images = data.scale(images)
    batch_size = presets.get("fashion_mnist").batch_size

    gan, other = make_gan(), make_gan()
    bare_epoch = make_bare_loop(other)
    dataset = inputs.batches(other, images, None, batch_size, shuffle=True)
    gan.fit(images[: 2 * batch_size], batch_size=batch_size, verbose=0)  # builds the graph
    bare_epoch(dataset.take(2))

    steps = len(images) // batch_size
    times = {"GAN.fit": [], "bare loop": []}
    for _ in range(args.epochs):
        for name, run in (
            ("GAN.fit", lambda: gan.fit(images, batch_size=batch_size, verbose=0)),
            ("bare loop", lambda: bare_epoch(dataset)),
        ):
            start = time.perf_counter()
            run()
            times[name].append((time.perf_counter() - start) / steps * 1e3)
    for name, values in times.items():
        print(f"{name}: {min(values):.2f} ms a step (median {statistics.median(values):.2f})")
    fit, bare = map(min, times.values())
    print(f"ratio of the best: {fit / bare:.3f}")
    print(f"Keras {keras.__version__}, TensorFlow {tf.__version__}")


if __name__ == "__main__":
    main()
