"""kgan's presets against two well-known tutorials' networks and settings: quality over time.

    python tests/benchmarks/recipe.py --methods kgan_preset keras_guide tensorflow_tutorial
    python tests/benchmarks/recipe.py --dataset mnist --seeds 1 2
    python tests/benchmarks/recipe.py --methods tensorflow_tutorial --marks 1800
    python tests/benchmarks/recipe.py --replay
    python tests/benchmarks/recipe.py --plot

Same data (the 8,000 shipped images), same clock (`fit`, graph building included, measuring
excluded), same ruler: Fréchet distance and coverage of 5,000 samples in the shipped features. Real
images, 5,000 of those shipped, are measured too. The tutorials' networks are written from their
descriptions and trained by `kgan.GAN`, whose step costs what a bare loop's does (see step_cost.py).

Every mark is added to `data/results/recipe.json` when it is reached, model and picture are kept in
`--work`, so a run can be stopped at any time and goes on from its last mark. Without that model it
begins again, and its marks are replaced. `--plot` draws the records, medians over the seeds, and
puts seed 0's pictures on one sheet, with those of `every_recipe.py` after ten minutes.

A record names the ruler it was measured with. When another one ships, `--replay` makes each run
anew up to the same numbers of steps and measures again: the clock's marks stay those of the first
time, `timed` says when that was. So it may run beside other work.
"""

import argparse
import hashlib
import time
from pathlib import Path

import kgan
from kgan import data, metrics, plots, presets

import keras
import matplotlib.pyplot as plt
import numpy as np
import record
from keras import layers

SAMPLES = 5000


def tensorflow_tutorial(dataset, seed):
    """TensorFlow's DCGAN tutorial: returns the GAN, its batch size and its data's range."""
    keras.utils.set_random_seed(seed)
    generator = keras.Sequential([keras.Input((100,)), layers.Dense(7 * 7 * 256, use_bias=False)])
    generator.add(layers.BatchNormalization())
    generator.add(layers.LeakyReLU(0.3))
    generator.add(layers.Reshape((7, 7, 256)))
    for filters, strides in ((128, 1), (64, 2)):
        generator.add(layers.Conv2DTranspose(filters, 5, strides, padding="same", use_bias=False))
        generator.add(layers.BatchNormalization())
        generator.add(layers.LeakyReLU(0.3))
    generator.add(
        layers.Conv2DTranspose(1, 5, 2, padding="same", use_bias=False, activation="tanh")
    )
    discriminator = keras.Sequential([keras.Input((28, 28, 1))])
    for filters in (64, 128):
        discriminator.add(layers.Conv2D(filters, 5, 2, padding="same"))
        discriminator.add(layers.LeakyReLU(0.3))
        discriminator.add(layers.Dropout(0.3))
    discriminator.add(layers.Flatten())
    discriminator.add(layers.Dense(1))
    gan = kgan.GAN(generator, discriminator, seed=seed)
    gan.compile(keras.optimizers.Adam(1e-4), keras.optimizers.Adam(1e-4))
    return gan, 256, (-1, 1)


def keras_guide(dataset, seed):
    """Keras's guide to custom training steps: returns the same as above."""
    keras.utils.set_random_seed(seed)
    generator = keras.Sequential([keras.Input((128,)), layers.Dense(7 * 7 * 128)])
    generator.add(layers.LeakyReLU(0.2))
    generator.add(layers.Reshape((7, 7, 128)))
    for _ in range(2):
        generator.add(layers.Conv2DTranspose(128, 4, 2, padding="same"))
        generator.add(layers.LeakyReLU(0.2))
    generator.add(layers.Conv2D(1, 7, padding="same", activation="sigmoid"))
    discriminator = keras.Sequential([keras.Input((28, 28, 1))])
    for filters in (64, 128):
        discriminator.add(layers.Conv2D(filters, 3, 2, padding="same"))
        discriminator.add(layers.LeakyReLU(0.2))
    discriminator.add(layers.GlobalMaxPooling2D())
    discriminator.add(layers.Dense(1))
    gan = kgan.GAN(generator, discriminator, seed=seed)
    gan.compile(keras.optimizers.Adam(3e-4), keras.optimizers.Adam(3e-4))
    return gan, 64, (0, 1)


def kgan_preset(dataset, seed):
    """kgan's own recipe for the data set: returns the same as above."""
    preset = presets.get(dataset, seed=seed)
    return kgan.GAN.from_preset(preset), preset.batch_size, (-1, 1)


METHODS = {f.__name__: f for f in (kgan_preset, keras_guide, tensorflow_tutorial)}


def ruler(dataset):
    """Returns what names the shipped ruler: the first digits of its classifier's SHA-256."""
    path = data.shipped_path(f"{dataset}_classifier.npz")
    return hashlib.sha256(path.read_bytes()).hexdigest()[:8]


class Marks(keras.callbacks.Callback):
    """Stops the clock at each mark, calls `measure(mark, steps)`, and ends after the last."""

    def __init__(self, marks, elapsed, measure):
        super().__init__()
        self.marks, self.elapsed, self.measure = list(marks), elapsed, measure

    def on_train_begin(self, logs=None):
        """Starts the clock."""
        self.start = time.perf_counter()

    def on_train_batch_end(self, batch, logs=None):
        """Measures when a mark has been reached."""
        now = time.perf_counter()
        if self.elapsed + now - self.start >= self.marks[0]:
            self.elapsed += now - self.start
            self.measure(self.marks.pop(0), int(self.model.g_optimizer.iterations))
            self.model.stop_training = not self.marks
            self.start = time.perf_counter()


def measures(images, dataset):
    """Returns the ruler's measures of images in [-1, 1], a dict."""
    real, found = metrics.reference_features(dataset), metrics.features(images, dataset)
    return {
        "frechet_distance": round(metrics.frechet_distance(real, found), 3),
        "coverage": round(metrics.density_coverage(real, found)["coverage"], 3),
        "ruler": ruler(dataset),
    }


def measure_real_images(dataset):
    """Adds what real images get to the record, once."""
    key = {"method": "real_images", "dataset": dataset}
    old = [r for r in record.read("recipe") if key.items() <= r.items()]
    if not any(r.get("ruler") == ruler(dataset) for r in old):
        record.write("recipe", [r for r in record.read("recipe") if r not in old])
        (images, _), _ = data.load_data(dataset)
        record.add("recipe", **key, **measures(data.scale(images[:SAMPLES]), dataset))


def prepare(method, dataset, seed):
    """Returns a GAN, its batch size, its images, and a function that brings samples to [-1, 1]."""
    gan, batch_size, (low, high) = METHODS[method](dataset, seed)
    (images, _), _ = data.load_data(dataset)
    images = (low + (high - low) * (data.scale(images) + 1) / 2).astype("float32")
    return gan, batch_size, images, lambda samples: 2 * (samples - low) / (high - low) - 1


def keep(gan, scaled, saved, mark):
    """Saves the model and 20 samples, and returns all the samples that are measured."""
    samples = scaled(gan.generate(SAMPLES, seed=0))
    gan.save(saved)
    plots.tile(samples[:20], columns=20).save(saved.with_name(f"{saved.stem}-{mark}.png"))
    return samples


def run(method, dataset, seed, marks, work):
    """Trains one GAN up to the last mark, from the last one recorded."""
    records = record.read("recipe")
    key = {"method": method, "dataset": dataset, "seed": seed}
    saved = work / f"{method}-{dataset}-{seed}.keras"
    if not saved.exists():  # its marks were made elsewhere: begin again
        records = [r for r in records if not key.items() <= r.items()]
        record.write("recipe", records)
    done = [r for r in records if key.items() <= r.items()]
    last = max((r["mark"] for r in done), default=0)
    todo = sorted(m for m in marks if m > last)
    if not todo:
        return
    gan, batch_size, images, scaled = prepare(method, dataset, seed)
    if last:
        gan = kgan.load_model(saved)

    def measure(mark, steps):
        samples = keep(gan, scaled, saved, mark)
        record.add("recipe", **key, mark=mark, steps=steps, **measures(samples, dataset))

    gan.fit(
        images,
        batch_size=batch_size,
        epochs=10**6,
        verbose=0,
        callbacks=[Marks(todo, last, measure)],
    )


def replay(methods, dataset, work):
    """Makes each run anew whose records were measured with another ruler."""
    for method in methods:
        runs = [
            r for r in record.read("recipe") if (r["method"], r["dataset"]) == (method, dataset)
        ]
        for seed in sorted({r["seed"] for r in runs if r.get("ruler") != ruler(dataset)}):
            old = sorted((r for r in runs if r["seed"] == seed), key=lambda r: r["steps"])
            saved = work / f"{method}-{dataset}-{seed}.keras"
            gan, batch_size, images, scaled = prepare(method, dataset, seed)
            todo = list(old)

            def at(batch, logs, gan=gan, scaled=scaled, saved=saved, todo=todo):
                if int(gan.g_optimizer.iterations) >= todo[0]["steps"]:
                    was = todo.pop(0)
                    samples = keep(gan, scaled, saved, was["mark"])
                    others = [r for r in record.read("recipe") if r != was]
                    record.write("recipe", others)
                    same = {k: was[k] for k in ("method", "dataset", "seed", "mark", "steps")}
                    timed = was.get("timed", was["date"])
                    record.add("recipe", **same, timed=timed, **measures(samples, dataset))
                    gan.stop_training = not todo

            stop = keras.callbacks.LambdaCallback(on_train_batch_end=at)
            gan.fit(images, batch_size=batch_size, epochs=10**6, verbose=0, callbacks=[stop])


def medians():
    """Returns {dataset: {method: {mark: (median over the seeds, number of seeds)}}}."""
    values = {}
    for r in (r for r in record.read("recipe") if r["method"] in METHODS):
        curve = values.setdefault(r["dataset"], {}).setdefault(r["method"], {})
        curve.setdefault(r["mark"], []).append(r["frechet_distance"])
    return {
        dataset: {
            method: {mark: (float(np.median(v)), len(v)) for mark, v in sorted(curve.items())}
            for method, curve in methods.items()
        }
        for dataset, methods in values.items()
    }


def plot():
    """Draws the distance over the time, one picture for all data sets."""
    found = medians()
    figure, axes = plt.subplots(1, len(found), figsize=(5 * len(found), 4), squeeze=False)
    for ax, (dataset, methods) in zip(axes[0], sorted(found.items()), strict=True):
        for i, method in enumerate(METHODS):
            curve = methods.get(method, {})
            y = [median for median, _ in curve.values()]
            style = "os^"[i] + ("-", "--", "-.")[i]
            if y:
                ax.loglog(list(curve), y, style, color=f"C{i}", label=method)
        ax.set(title=dataset, xlabel="seconds of training", ylabel="Fréchet distance")
        ax.legend()
    figure.tight_layout()
    figure.savefig(record.RESULTS / "recipe.png", dpi=120)


def sheet(work):
    """Puts samples of garments after 10, 30 and 60 seconds and ten minutes on one sheet."""
    rows = {f"{mark} s": work / f"kgan_preset-fashion_mnist-0-{mark}.png" for mark in (10, 30, 60)}
    rows["10 min"] = work.with_name("every_recipe") / "fashion_mnist_ten_minutes-600-0.png"
    figure, axes = plt.subplots(len(rows), 1, figsize=(8, 1.6))
    for ax, (name, path) in zip(axes, rows.items(), strict=True):
        ax.imshow(plt.imread(path), cmap="gray")
        ax.set_ylabel(name, rotation=0, ha="right", va="center")
        ax.set(xticks=[], yticks=[])
        ax.set_frame_on(False)
    figure.subplots_adjust(0.07, 0, 1, 1, hspace=0.05)
    figure.savefig(record.RESULTS / "samples.png", dpi=150)


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--methods", nargs="+", choices=METHODS, default=["kgan_preset"])
    parser.add_argument("--dataset", choices=("mnist", "fashion_mnist"), default="fashion_mnist")
    parser.add_argument("--marks", nargs="+", type=int, default=[10, 15, 30, 60, 120])
    parser.add_argument("--seeds", nargs="+", type=int, default=[0])
    parser.add_argument("--work", type=Path, default=Path("runs") / "recipe")
    parser.add_argument(
        "--replay", action="store_true", help="measure with the ruler that ships now"
    )
    parser.add_argument("--plot", action="store_true", help="draw the records, train nothing")
    args = parser.parse_args()
    if args.plot:
        plot()
        sheet(args.work)
        return
    args.work.mkdir(parents=True, exist_ok=True)
    measure_real_images(args.dataset)
    if args.replay:
        replay(args.methods, args.dataset, args.work)
        return
    for method in args.methods:
        for seed in args.seeds:
            run(method, args.dataset, seed, args.marks, args.work)
    for method, curve in medians()[args.dataset].items():
        for mark, (median, seeds) in curve.items():
            print(f"{method:20s} {mark:5d} s  {median:8.2f}  (seeds: {seeds})")


if __name__ == "__main__":
    main()
