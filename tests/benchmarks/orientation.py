"""Which way do shoes point? In real images, and in those of the generators that ship.

    python tests/benchmarks/orientation.py

A shoe's direction is read off its antisymmetric part: of an image x less its mirror image, the
product with the same of its class's mean. Positive: as most real ones. Results go to
`data/results/orientation.json`.
"""

import functools

import kgan
from kgan import data, metrics

import numpy as np
import record

SHOES = {5: "sandal", 7: "sneaker", 9: "ankle boot"}


def antisymmetric(images):
    """Returns what an image and its mirror image do not share."""
    return images - images[:, :, ::-1]


@functools.cache
def templates():
    """Returns the mean antisymmetric part of each class of shoe, from the shipped images."""
    (images, labels), _ = data.load_data("fashion_mnist")
    images = data.scale(images)
    return {c: antisymmetric(images[labels == c]).mean(axis=0) for c in SHOES}


def as_real(images, labels):
    """Returns {class: share of its images that point as most real ones do}; `None` without any."""
    shares = {}
    for c, template in templates().items():
        of_class = images[labels == c]
        points = (antisymmetric(of_class) * template).sum(axis=(1, 2, 3)) > 0
        shares[c] = float(points.mean()) if len(of_class) else None
    return shares


def classes(images):
    """Classifies images whichever way they point: by the surer of an image and its mirror image."""
    _, probs = metrics.classify(images, "fashion_mnist")
    _, mirrored = metrics.classify(images[:, :, ::-1], "fashion_mnist")
    return np.maximum(probs, mirrored).argmax(axis=1)


def main():
    """Runs the command line."""
    _, (images, labels) = data.load_data("fashion_mnist")
    sets = {"real, held out": (data.scale(images), labels)}
    for name in ("fashion_mnist", "fashion_mnist_conditional"):
        gan = kgan.GAN.from_preset(name, load_weights=True)
        samples = gan.generate(5000, seed=0)
        asked = np.arange(5000) % 10 if gan.num_classes else classes(samples)
        sets[f"{name}_generator"] = (samples, asked)
    record.write("orientation", [])
    for name, (samples, labels) in sets.items():
        shares = {SHOES[c]: round(s, 4) for c, s in as_real(samples, labels).items()}
        counts = {f"{SHOES[c]}, images": int((labels == c).sum()) for c in SHOES}
        record.add("orientation", images=name, **shares, **counts)


if __name__ == "__main__":
    main()
