"""What does the ruler see? Real images, spoiled on purpose, measured beside real ones.

    python tests/benchmarks/ruler.py
    python data/train_features.py fashion_mnist --mirror --data-dir FOLDER --out runs/mirrored
    python tests/benchmarks/ruler.py --mirrored runs/mirrored
    python tests/benchmarks/ruler.py --table

The 8,000 shipped training images are cut at random into four parts of 2,000. Each part is measured
as it is (the floor: "nothing", at strength 0) and spoiled in each way at each strength, against the
features of the official test images. A measure sees a fault where the worst floor is better than
the best of the four spoiled parts. With `--mirrored` the same is measured in features of a
classifier that was trained on mirrored images too, as the ruler of this course once was: its
reference are the features that lie beside it. Results go to `data/results/ruler.json`; what is
there is not measured again.
"""

import argparse
from pathlib import Path

from kgan import data, metrics, models

import numpy as np
import record

PARTS = 4
MEASURES = (metrics.frechet_distance, metrics.kernel_distance)


def mirror(images, share, labels, rng):
    """Mirrors a share of the images, left to right."""
    return np.where(rng.random((len(images), 1, 1, 1)) < share, images[:, :, ::-1], images)


def turn(images, share, labels, rng):
    """Turns a share of the images upside down."""
    return np.where(rng.random((len(images), 1, 1, 1)) < share, images[:, ::-1], images)


def shift(images, pixels, labels, rng):
    """Moves each image to the right; black comes in."""
    padded = np.pad(images, ((0, 0), (0, 0), (pixels, 0), (0, 0)), constant_values=-1)
    return padded[:, :, : images.shape[2]]


def blur(images, sigma, labels, rng):
    """Blurs each image by a Gaussian of that standard deviation in pixels."""
    x = np.arange(-6, 7)
    kernel = np.exp(-(x**2) / (2 * sigma**2)) / np.exp(-(x**2) / (2 * sigma**2)).sum()
    for axis in (1, 2):
        images = np.apply_along_axis(np.convolve, axis, images, kernel, mode="same")
    return images


def add_noise(images, std, labels, rng):
    """Adds Gaussian noise of that standard deviation, on the scale from -1 to 1."""
    return np.clip(images + std * rng.normal(size=images.shape), -1, 1)


def leave_out(images, share, labels, rng):
    """Leaves out a share of the images of class 0."""
    return images[(labels != 0) | (rng.random(len(images)) >= share)]


SPOILED = {
    "mirrored (share)": (mirror, (0.1, 0.25, 0.5, 1)),
    "upside down (share)": (turn, (0.1, 0.25, 0.5, 1)),
    "shifted (pixels)": (shift, (1, 2, 3)),
    "blurred (sigma)": (blur, (0.4, 0.5, 0.7, 1)),
    "noisy (std)": (add_noise, (0.02, 0.05, 0.1, 0.2)),
    "class 0 missing (share)": (leave_out, (0.25, 0.5, 1)),
}


def parts(dataset):
    """Yields four parts of the shipped training images, in [-1, 1], and their labels."""
    (images, labels), _ = data.load_data(dataset)
    for rows in np.split(np.random.default_rng(0).permutation(len(images)), PARTS):
        yield data.scale(images[rows]), labels[rows]


def spoil(name, strength, part, images, labels):
    """Returns the images, spoiled; the same each time."""
    rng = np.random.default_rng(part)
    return SPOILED[name][0](images, strength, labels, rng).astype("float32")


def shipped(dataset):
    """Returns the shipped ruler: reference features, and a function from images to features."""
    return metrics.reference_features(dataset), lambda images: metrics.features(images, dataset)


def from_files(folder):
    """Returns a ruler like `shipped`, from the files that `data/train_features.py` writes."""

    def ruler(dataset):
        with np.load(folder / f"{dataset}_classifier.npz") as arrays:
            weights = [arrays[name] for name in sorted(arrays.files)]
        with np.load(folder / f"{dataset}_test_features.npz") as arrays:
            reference = arrays["features"].astype("float64")
        classifier = models.build_classifier()
        classifier.set_weights(weights)
        return reference, lambda x: classifier.predict(x, batch_size=500, verbose=0)[0]

    return ruler


def run(name, ruler, dataset):
    """Measures all that is not on record yet."""
    reference, look = ruler(dataset)
    done = [
        (r["spoiled"], r["strength"])
        for r in record.read("ruler")
        if (r["ruler"], r["dataset"]) == (name, dataset)
    ]
    todo = [("nothing", 0)] + [(k, s) for k, (_, strengths) in SPOILED.items() for s in strengths]
    for spoiled, strength in todo:
        if (spoiled, strength) in done:
            continue
        found = []
        for part, (images, labels) in enumerate(parts(dataset)):
            if spoiled != "nothing":
                images = spoil(spoiled, strength, part, images, labels)
            found.append(look(images))
        record.add(
            "ruler",
            ruler=name,
            dataset=dataset,
            spoiled=spoiled,
            strength=strength,
            **{m.__name__: [round(m(reference, f), 4) for f in found] for m in MEASURES},
        )


def table(measure="frechet_distance"):
    """Prints what the rulers say, a table in Markdown: means over the four parts."""
    rows = record.read("ruler")
    columns = list(dict.fromkeys((r["dataset"], r["ruler"]) for r in rows))
    print("| | strength |", " | ".join(f"{d}, {r}" for d, r in columns), "|")
    print("|---" * (2 + len(columns)) + "|")
    for key in dict.fromkeys((r["spoiled"], r["strength"]) for r in rows):
        cells = []
        for column in columns:
            values = [
                r[measure]
                for r in rows
                if ((r["dataset"], r["ruler"]), (r["spoiled"], r["strength"])) == (column, key)
            ]
            floor = [
                r[measure]
                for r in rows
                if ((r["dataset"], r["ruler"]), r["spoiled"]) == (column, "nothing")
            ]
            seen = values and min(values[0]) > max(floor[0])
            cells.append(f"{np.mean(values[0]):.2f}{'' if seen else ' (floor)'}" if values else "")
        print(f"| {key[0]} | {key[1]} |", " | ".join(cells), "|")


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--datasets", nargs="+", default=["fashion_mnist", "mnist"])
    parser.add_argument("--mirrored", type=Path, help="folder of a ruler blind to mirrors")
    parser.add_argument("--table", action="store_true", help="print the record, measure nothing")
    args = parser.parse_args()
    if args.mirrored:
        run("trained_with_mirrors", from_files(args.mirrored), "fashion_mnist")
    elif not args.table:
        for dataset in args.datasets:
            run("shipped", shipped, dataset)
    table()


if __name__ == "__main__":
    main()
