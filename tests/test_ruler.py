"""What the shipped ruler sees, and which way the shipped generators' shoes point."""

import importlib
from pathlib import Path

import kgan
from kgan import metrics

import numpy as np
import pytest

BENCHMARKS = Path(__file__).parent / "benchmarks"
# The weakest spoiling of each kind that is seen in each of four parts of 2,000 images, on both data
# sets: data/results/ruler.json.
SEEN = {
    "mirrored (share)": 0.25,
    "upside down (share)": 0.25,
    "shifted (pixels)": 2,
    "blurred (sigma)": 0.5,
    "noisy (std)": 0.05,
    "class 0 missing (share)": 0.5,
}


@pytest.fixture
def benchmark(monkeypatch):
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return importlib.import_module


@pytest.mark.slow
@pytest.mark.parametrize("dataset", ["mnist", "fashion_mnist"])
def test_the_ruler_sees_what_is_spoiled(dataset, benchmark):
    ruler = benchmark("ruler")
    reference = metrics.reference_features(dataset)

    def distance(images):
        return metrics.frechet_distance(reference, metrics.features(images, dataset))

    (images, labels), *others = ruler.parts(dataset)
    floor = max(distance(part) for part in (images, *(images for images, _ in others)))
    for name, weakest in SEEN.items():
        _, strengths = ruler.SPOILED[name]
        found = [
            distance(ruler.spoil(name, strength, 0, images, labels))
            for strength in strengths
            if strength >= weakest
        ]
        assert found[0] > floor, name
        assert found == sorted(found), name  # the more, the farther


@pytest.mark.slow
def test_shipped_generators_draw_shoes_that_point_as_real_ones_do(benchmark):
    orientation = benchmark("orientation")
    gan = kgan.GAN.from_preset("fashion_mnist_conditional", load_weights=True)
    # Real sandals, sneakers, ankle boots: 0.93, 0.995, 1; the generators' within 0.01 of these.
    asked = np.repeat(list(orientation.SHOES), 100)
    samples = gan.generate(len(asked), asked, seed=0)
    shares = orientation.as_real(samples, asked)
    assert min(shares.values()) > 0.88, shares
    mirrored = orientation.as_real(samples[:, :, ::-1], asked)
    assert max(mirrored.values()) < 0.12, mirrored
    samples = kgan.GAN.from_preset("fashion_mnist", load_weights=True).generate(1000, seed=0)
    shares = orientation.as_real(samples, orientation.classes(samples))
    assert min(shares.values()) > 0.88, shares
