"""The benchmarks' GANs that train side by side, against those of the package."""

import importlib
from pathlib import Path

import kgan
from kgan import models, penalties, theory

import keras
import numpy as np
import pytest
import tensorflow as tf

BENCHMARKS = Path(__file__).parent / "benchmarks"
ROUNDS, M = 4, 8


@pytest.fixture
def benchmark(monkeypatch):
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return importlib.import_module


class Told(kgan.GAN):
    """A GAN that takes its latents from a list."""

    def sample_latents(self, m):
        return self.told.pop(0)


def networks(seed, pack):
    # A generator of the plane that is asked for `pack` points at once, side by side.
    single = models.build_mlp_generator((2,), 2, (8,), output_activation=None, seed=2 * seed)
    d = models.build_mlp_discriminator((2 * pack,), (8,), seed=2 * seed + 1)
    latents = keras.Input((2 * pack,))
    parts = [single(latents[:, 2 * i : 2 * i + 2]) for i in range(pack)]
    return keras.Model(latents, keras.layers.Concatenate()(parts) if pack > 1 else parts[0]), d


@pytest.mark.slow
@pytest.mark.parametrize(
    ("loss", "brake", "pack", "k"),
    [("non_saturating", [], 1, 2), ("relativistic_pairing", [0.3], 2, 1)],
)
def test_each_run_is_the_one_that_the_package_makes(loss, brake, pack, k, benchmark):
    side_by_side = benchmark("side_by_side")
    seeds, rng = (0, 3), np.random.default_rng(0)
    brakes = [penalty(gamma) for gamma in brake for penalty in (penalties.R1, penalties.R2)]
    shapes = ((ROUNDS, k, 2, M, 2),) * 2 + ((ROUNDS, 2, M, 2),)
    real, d_latents, g_latents = (rng.normal(size=s).astype("float32") for s in shapes)

    pairs = [networks(seed, pack) for seed in seeds]
    starts = [[network.get_weights() for network in pair] for pair in pairs]
    weights = [side_by_side.stack_networks(each) for each in zip(*pairs, strict=True)]
    functions = (side_by_side.mlp(side_by_side.relu), side_by_side.mlp(side_by_side.leaky_relu))
    gans = side_by_side.SideBySide(
        *zip(functions, weights, strict=True),
        *(side_by_side.Adam(each, beta_1=0.5) for each in weights),
        loss,
        brakes,
        pack=pack,
    )
    rates = tf.fill((ROUNDS,), 0.01)
    gans.rounds(*map(tf.constant, (real, d_latents, g_latents)), rates, rates)

    for run, pair in enumerate(pairs):
        gan = Told(*pair)
        optimizers = [keras.optimizers.Adam(0.01, 0.5, 0.99) for _ in range(2)]
        gan.compile(*optimizers, loss, brakes, num_d_steps=k)
        for i in range(ROUNDS):
            told = [*d_latents[i, :, run], g_latents[i, run]]
            gan.told = [tf.reshape(z, (-1, 2 * pack)) for z in told]
            gan.train_step(tf.reshape(real[i, :, run], (-1, 2 * pack)))
        for network, start, stacked in zip(pair, starts[run], weights, strict=True):
            for expected, before, found in zip(network.get_weights(), start, stacked, strict=True):
                found = found[run].numpy().reshape(expected.shape)
                np.testing.assert_allclose(found, expected, rtol=0, atol=2e-5)
                if found.ndim == 2:  # under the pairing loss D's last bias stays
                    assert np.abs(found - before).max() > 0.02


def test_divergences_of_bumps_are_those_of_the_package(benchmark):
    cover_or_seek = benchmark("cover_or_seek")
    x, dx, log_p = cover_or_seek.data_on_a_grid(1.5)
    p, q = np.exp(log_p), np.exp(cover_or_seek.log_normal(x, -0.5, 1.2))
    m = (p + q) / 2
    expected = {
        "kl(p,q)": theory.kl(p, q, dx),
        "2 jsd": 2 * theory.js(p, q, dx),
        "kl(q,p)": theory.kl(q, p, dx),
        "2 kl(m,p)": 2 * theory.kl(m, p, dx),
    }
    found = cover_or_seek.divergences(-0.5, 1.2, 1.5)
    assert {name: pytest.approx(value, rel=1e-9) for name, value in expected.items()} == found


@pytest.mark.slow
def test_jacobian_is_the_slope_of_the_field(benchmark):
    jacobian = benchmark("jacobian")
    game, theta = jacobian.Game(1.0, 0.3), jacobian.start(0)
    found = game.jacobian(tf.constant([theta]))[0].numpy()
    h, few = 1e-5, [0, 10, 24, 25, 40, 55]  # weights of G, then of D
    steps = h * np.eye(56)[few]
    up, down = np.split(game.field(tf.constant([*theta + steps, *theta - steps])).numpy(), 2)
    np.testing.assert_allclose((up - down) / (2 * h), found[:, few].T, rtol=0, atol=1e-8)
    # D's part of the field goes down D's cost, G's down G's.
    d_turn, g_turn = (1e-3 * jacobian.MINE[who] * up[0] for who in "dg")
    j_g, j_d, _ = (
        [float(game.costs(tf.constant([t]))[i]) for t in (theta, theta + d_turn, theta + g_turn)]
        for i in range(3)
    )
    assert j_d[1] < j_d[0]
    assert j_g[2] < j_g[0]
