"""The lab *step* against `kgan.GAN.train_step`, and against NumPy in float64."""

import kgan
from kgan import labs
from kgan.labs import step

import keras
import numpy as np
import pytest
import tensorflow as tf

IMAGES = np.random.default_rng(0).uniform(-1, 1, (10, 16, 12, 1)).astype("float32")
LOSSES = ["non_saturating", "minimax"]


def make_gan(loss="non_saturating", shape=IMAGES.shape[1:], **settings):
    """The same GAN each time, with BatchNorm in both networks and dropout in D."""
    discriminator = keras.Sequential(
        [
            keras.Input(shape),
            keras.layers.Conv2D(3, 4, strides=2, kernel_initializer=keras.initializers.HeNormal(3)),
            keras.layers.BatchNormalization(),
            keras.layers.LeakyReLU(),
            keras.layers.Dropout(0.3, seed=4),
            keras.layers.Flatten(),
            keras.layers.Dense(1, kernel_initializer=keras.initializers.HeNormal(5)),
        ]
    )
    generator = kgan.models.build_conv_generator(shape, latent_dim=7, filters=4, seed=1)
    gan = kgan.GAN(generator, discriminator, seed=2)
    optimizers = [keras.optimizers.Adam(1e-3, beta_1=0.5) for _ in range(2)]
    gan.compile(*optimizers, adversarial_loss=loss, **settings)
    return gan


def everything(gan):
    variables = [*gan.variables, *gan.d_optimizer.variables, *gan.g_optimizer.variables]
    return [np.array(v) for v in variables]


def flat(network):
    return np.concatenate([np.ravel(w).astype("float64") for w in network.trainable_weights])


@pytest.fixture(scope="module", params=LOSSES)
def walk(request):
    walk = labs.Step(make_gan(request.param), IMAGES, seed=2)
    walk.loss = request.param
    return walk


def test_the_numbers_are_those_of_train_step(walk):
    gan = make_gan(walk.loss)
    (norm, *_) = [n for n in gan.generator.layers if "BatchNormalization" in type(n).__name__]

    def look():
        return {"d": flat(gan.discriminator), "g": flat(gan.generator)}, np.array(norm.moving_mean)

    before, _ = look()
    gan.update_discriminator(tf.constant(IMAGES))
    middle, mean = look()
    gan.update_generator(tf.constant(IMAGES))
    after, end = look()
    logged = {name: float(value) for name, value in gan.get_metrics_result().items()}
    d_turn, g_turn = walk.numbers["d_turn"], walk.numbers["g_turn"]
    for name in "dg":
        for turn, (a, b) in ((d_turn, (before, middle)), (g_turn, (middle, after))):
            expected = np.linalg.norm(b[name] - a[name])
            assert turn[f"{name}_change"] == pytest.approx(expected, rel=1e-5)
    assert d_turn["g_change"] == g_turn["d_change"] == 0
    assert min(d_turn["d_change"], g_turn["g_change"]) > 0
    assert d_turn["loss"][0] == pytest.approx(logged["d_loss"], rel=1e-6)
    assert g_turn["loss"][0] == pytest.approx(logged["g_loss"], rel=1e-6)
    assert d_turn["d_real"][0] == pytest.approx(logged["d_real"], rel=1e-6)
    assert d_turn["d_fake"][0] == pytest.approx(logged["d_fake"], rel=1e-6)
    assert d_turn["statistics"] == pytest.approx(np.abs(mean).mean(), rel=1e-5)  # from 0
    assert g_turn["statistics"] == pytest.approx(np.abs(end - mean).mean(), rel=1e-4)
    assert g_turn["statistics"] > 0


def test_the_numbers_follow_from_the_logits(walk):
    logits = {n: walk.arrays[f"{n}_logits"].astype("float64") for n in ("real", "fake", "new_fake")}
    real, fake, new = ([1 / (1 + np.exp(-row)) for row in rows] for rows in logits.values())
    d_turn, g_turn = walk.numbers["d_turn"], walk.numbers["g_turn"]
    for k in (0, 1):
        value = np.mean(np.log(real[k])) + np.mean(np.log(1 - fake[k]))
        assert d_turn["value"][k] == pytest.approx(value, rel=1e-5)
        assert d_turn["loss"][k] == pytest.approx(-value, rel=1e-5)
        value = np.mean(np.log(real[1])) + np.mean(np.log(1 - new[k]))
        assert g_turn["value"][k] == pytest.approx(value, rel=1e-5)
        own = {"minimax": np.log(1 - new[k]), "non_saturating": -np.log(new[k])}[walk.loss]
        assert g_turn["loss"][k] == pytest.approx(np.mean(own), rel=1e-5)
        assert d_turn["d_real"][k] == pytest.approx(np.mean(real[k]), rel=1e-5)
        assert g_turn["d_real"][k] == pytest.approx(np.mean(real[1]), rel=1e-5)
        assert d_turn["d_fake"][k] == pytest.approx(np.mean(fake[k]), rel=1e-5)
        assert g_turn["d_fake"][k] == pytest.approx(np.mean(new[k]), rel=1e-5)


def test_who_goes_up_and_who_goes_down(walk):
    d_turn, g_turn = walk.numbers["d_turn"], walk.numbers["g_turn"]
    assert d_turn["value"][0] + 0.01 < d_turn["value"][1]
    assert g_turn["loss"][1] + 0.01 < g_turn["loss"][0]
    assert g_turn["value"][1] < g_turn["value"][0]
    says = walk.says()
    assert f"V rises from {d_turn['value'][0]:.4f}".replace("-", "−") in says[2]
    assert f"V falls from {g_turn['value'][0]:.4f}".replace("-", "−") in says[4]
    if walk.loss == "minimax":  # G's step leaves the reals' half of V alone
        in_loss, in_value = np.diff(g_turn["loss"]), np.diff(g_turn["value"])
        assert in_loss == pytest.approx(in_value, abs=1e-6)


def test_the_arrays_are_those_of_the_seed(walk):
    noise = keras.random.SeedGenerator(2)
    draws = [np.array(keras.random.normal((10, 7), seed=noise)) for _ in range(2)]
    assert (walk.arrays["latents"] == draws[0]).all()
    assert (walk.arrays["new_latents"] == draws[1]).all()
    assert (walk.arrays["real"] == IMAGES).all()
    gan = make_gan(walk.loss)  # G is the same in lines 1 and 4
    for name in ("", "new_"):
        fake = np.array(gan.generator(walk.arrays[f"{name}latents"], training=True))
        assert np.allclose(walk.arrays[f"{name}fake"], fake, atol=1e-6)
    other = labs.Step(gan, IMAGES, seed=3).arrays["latents"]
    assert np.abs(other - draws[0]).max() > 0.1


@pytest.mark.parametrize("broken", [False, True])
def test_the_gan_is_put_back(broken, monkeypatch):
    gan = make_gan(ema_momentum=0.9)
    gan.train_step(tf.constant(IMAGES))  # so that optimizers and statistics have a past
    before = everything(gan)
    if broken:
        monkeypatch.setattr(gan.adversarial_loss, "generator", None)
        with pytest.raises(TypeError):
            labs.Step(gan, IMAGES)
    else:
        labs.Step(gan, IMAGES).html()
    assert all((a == b).all() for a, b in zip(before, everything(gan), strict=True))


def test_the_code_is_train_step():
    shown, gan = make_gan(), make_gan()
    names = {
        "tf": tf,
        "loss": shown.adversarial_loss,
        **{n: getattr(shown, n) for n in ("generator", "discriminator", "sample_latents")},
        **{n: getattr(shown, n) for n in ("d_optimizer", "g_optimizer")},
    }
    exec(step.CODE, names)
    names["train_step"](tf.constant(IMAGES))
    gan.train_step(tf.constant(IMAGES))
    for ours, its in zip(shown.get_weights(), gan.get_weights(), strict=True):
        assert np.allclose(ours, its, atol=1e-6)
    assert len(step.CODE.split("\n\n")) == 2  # two turns ...
    assert sum(bool(line.strip()) for line in step.CODE.splitlines()) == 17  # ... 17 lines
    numbers = [number for _, number in step.code_lines()]
    assert {n: numbers.count(n) for n in range(1, 6)} == {1: 2, 2: 1, 3: 5, 4: 2, 5: 4}


def test_the_page_is_small():
    shape = (32, 32, 1)
    images = np.random.default_rng(0).uniform(-1, 1, (16, *shape))
    images[:, ::2] = -1  # digits and garments are smaller yet
    lab = labs.Step(make_gan(shape=shape), images)
    assert "Walk through one training step" in lab.html()
    assert len(lab.html()) < 60_000


def test_line_five_says_which_loss(walk):
    line = walk.settings()["algorithm"][4]
    assert line.startswith(step.ALGORITHM[4])
    assert ("of −log D(G(z))" in line) == (walk.loss == "non_saturating")


def test_the_picture_tells_the_numbers(walk):
    figure, alt = walk.picture()
    assert len(figure.axes) == 5
    for turn, names in (("d_turn", ("loss", "value")), ("g_turn", ("loss", "value"))):
        for name in names:
            before, after = (f"{v:.4f}".replace("-", "−") for v in walk.numbers[turn][name])
            assert f"from {before} to {after}" in alt
            assert any(f"{before} → {after}" in ax.get_xlabel() for ax in figure.axes)


def test_without_batchnorm():
    networks = (
        kgan.models.build_mlp_generator(IMAGES.shape[1:], units=(4,), seed=1),
        kgan.models.build_mlp_discriminator(IMAGES.shape[1:], units=(4,), seed=2),
    )
    gan = kgan.GAN(*networks)
    gan.compile()
    walk = labs.Step(gan, IMAGES[:1])
    assert walk.numbers["d_turn"]["statistics"] is walk.numbers["g_turn"]["statistics"] is None
    assert "BatchNorm" not in "".join(walk.says())


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"num_d_steps": 2}, "num_d_steps=1"),
        ({"penalty": "r1"}, "no penalty"),
        ({"loss": "hinge"}, "adversarial_loss"),
        ({"d_optimizer": keras.optimizers.SGD(0.1, loss_scale_factor=8.0)}, "d_optimizer"),
    ],
)
def test_refuses_other_algorithms(settings, message):
    gan = make_gan(settings.pop("loss", "non_saturating"))
    gan.compile(adversarial_loss=gan.adversarial_loss, **settings)
    with pytest.raises(ValueError, match=message):
        labs.Step(gan, IMAGES)


def test_refuses_other_arguments():
    gan = make_gan()
    with pytest.raises(TypeError, match=r"`gan` must be a kgan\.GAN"):
        labs.Step(gan.generator, IMAGES)
    with pytest.raises(ValueError, match=r"`gan` must be compiled"):
        labs.Step(kgan.GAN(gan.generator, gan.discriminator), IMAGES)
    with pytest.raises(ValueError, match="shape that the generator makes"):
        labs.Step(gan, IMAGES[:, :8])
    with pytest.raises(ValueError, match="one minibatch"):
        labs.Step(gan, IMAGES[:0])
    with pytest.raises(TypeError, match="`images` must be images alone"):
        labs.Step(gan, (IMAGES, np.zeros(10)))
    with pytest.raises(ValueError, match="`seed`"):
        labs.Step(gan, IMAGES, seed=-1)
    points = kgan.GAN.from_preset("ring")
    points.compile()
    with pytest.raises(ValueError, match="`images` must be"):
        labs.Step(points, np.zeros((4, 2), "float32"))
    labelled = kgan.GAN(
        kgan.models.build_mlp_generator((4, 4, 1), units=(2,), num_classes=3),
        kgan.models.build_mlp_discriminator((4, 4, 1), units=(2,), num_classes=3),
    )
    labelled.compile()
    with pytest.raises(ValueError, match="no labels"):
        labs.Step(labelled, np.zeros((4, 4, 4, 1), "float32"))
