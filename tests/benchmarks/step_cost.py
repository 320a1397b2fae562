"""Cost of a training step, against a bare `tf.function` loop and against a matrix product.

    python tests/benchmarks/step_cost.py

Both train the `fashion_mnist` preset's networks at its batch size, on the shipped images, without
the average of the weights (`ema_momentum=None`), the one part a bare loop would not have. They
take turns, an epoch each. The best epochs are compared: whatever else runs on the machine can only
slow an epoch down.

The step's floating-point operations are those that TensorFlow counts in its graph. Their rate is
compared with that of a product of two square matrices, the most that the machine does in
TensorFlow. TensorFlow's profiler tells what the time of the kernels goes
to. The result is added to `data/results/step_cost.json`.
"""

import argparse
import collections
import re
import tempfile
import time
from pathlib import Path

import kgan
from kgan import data, presets

import keras
import record
import tensorflow as tf
from tensorflow.python.profiler.model_analyzer import profile
from tensorflow.python.profiler.option_builder import ProfileOptionBuilder
from tensorflow.tsl.profiler.protobuf import xplane_pb2


def make_gan():
    """Returns the preset without its average, the same weights each time."""
    return kgan.GAN.from_preset("fashion_mnist", seed=0, ema_momentum=None)


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


def matrix_product_rate(size=2048, repeats=10):
    """Returns the rate of a product of two square matrices, in 10^9 operations a second."""
    matrix = tf.random.normal((size, size))
    product = tf.function(lambda m: m @ m)
    product(matrix)
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        product(matrix).numpy()
        seconds.append(time.perf_counter() - start)
    return 2 * size**3 / min(seconds) / 1e9


def traced_step(gan, batch_size):
    """Returns the graph of a training step."""
    images = tf.TensorSpec((batch_size, *gan.generator.output_shape[1:]))
    return tf.function(lambda real: gan.train_step(real)).get_concrete_function(images)


def count_operations(step):
    """Returns the floating-point operations of a step, in 10^9."""
    options = ProfileOptionBuilder(ProfileOptionBuilder.float_operation())
    return profile(step.graph, options=options.with_empty_output().build()).total_float_ops / 1e9


def time_of_kernels(step, images, steps=20):
    """Returns milliseconds a step of each kind of operation, summed over the threads."""
    for _ in range(3):
        step(images)
    with tempfile.TemporaryDirectory() as folder:
        with tf.profiler.experimental.Profile(folder):
            for _ in range(steps):
                step(images)
        trace = xplane_pb2.XSpace()
        trace.ParseFromString(next(Path(folder).rglob("*.xplane.pb")).read_bytes())
    total = collections.Counter()
    kernels = {operation.type for operation in step.graph.get_operations()}
    for plane in trace.planes:
        for event in (event for line in plane.lines for event in line.events):
            name = plane.event_metadata[event.metadata_id].name.split(":")[-1]
            # oneDNN's kernels have names of their own: _MklNativeConv2D, _MklMatMul ...
            name = re.sub("^_Mkl(Native)?|WithBias$", "", name)
            if name in kernels:
                total[name] += event.duration_ps / 1e9 / steps
    return total


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
    dataset = other.batches(images, batch_size=batch_size)
    gan.fit(images[: 2 * batch_size], batch_size=batch_size, verbose=0)  # builds the graph
    bare_epoch(dataset.take(2))

    steps = len(images) // batch_size
    times = {"GAN.fit": [], "bare loop": []}
    rates = []
    for _ in range(args.epochs):
        for name, run in (
            ("GAN.fit", lambda: gan.fit(images, batch_size=batch_size, verbose=0)),
            ("bare loop", lambda: bare_epoch(dataset)),
        ):
            start = time.perf_counter()
            run()
            times[name].append((time.perf_counter() - start) / steps * 1e3)
        rates.append(matrix_product_rate())
    fit, bare = map(min, times.values())
    step = traced_step(gan, batch_size)
    operations = count_operations(step)
    found = {
        "milliseconds_a_step": round(fit, 2),
        "milliseconds_a_step_of_the_bare_loop": round(bare, 2),
        "ratio": round(fit / bare, 3),
        "operations_a_step_1e9": round(operations, 2),
        "step_rate_1e9": round(operations / fit * 1e3, 1),
        "matrix_product_rate_1e9": round(max(rates), 1),
        "share_of_matrix_product_rate": round(operations / fit * 1e3 / max(rates), 3),
    }
    kernels = time_of_kernels(step, tf.constant(images[:batch_size]))
    total = sum(kernels.values())
    found["share_of_kernel_time"] = {
        name: round(value / total, 3) for name, value in kernels.most_common(12)
    }
    record.add("step_cost", **found)


if __name__ == "__main__":
    main()
