"""Homework's check of a model that is handed in as a file: right files, and wrong ones."""

import kgan
from kgan import data, homework, models
from kgan.homework import conditional

import keras
import pytest

LAYERS = keras.layers


def network(inputs, outputs):
    return keras.Model(inputs, outputs)


def save(path, generator=None, optimizer=None, steps=500, ema_momentum=None, classes=10, draws=9):
    """Saves a GAN around a generator, as if it had taken so many steps."""
    discriminator = models.build_conv_discriminator(filters=2, num_classes=classes, seed=1)
    gan = kgan.GAN(generator or trained(), discriminator, seed=0)
    gan.compile(optimizer, ema_momentum=ema_momentum)
    gan.g_optimizer.iterations.assign(steps)
    gan.seed_generator.state.assign([0, draws])
    gan.save(path)


def trained():
    """The generator that ships."""
    return kgan.GAN.from_preset("fashion_mnist_conditional", load_weights=True).ema_generator


def around(inner, use_noise=True, label_scale=1.0, scale=None):
    """A generator around the one that ships, deaf to some of its inputs."""
    latents, labels = keras.Input((64,)), keras.Input((10,))
    z = latents if use_noise else LAYERS.Rescaling(0.0)(latents)
    y = LAYERS.Rescaling(label_scale, (1 - label_scale) / 10)(labels)
    x = inner([z, y])
    return network([latents, labels], x if scale is None else LAYERS.Rescaling(scale)(x))


def rejected(path, check=homework.check_conditional_gan):
    with pytest.raises(homework.Feedback) as caught:
        check(path)
    assert "See lesson" in str(caught.value)
    return caught.value.mistake


@pytest.mark.slow
@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"ema_momentum": 0.9},
        {"optimizer": keras.optimizers.SGD(0.1), "steps": 1000},
        {"wrapped": True, "steps": 1},
    ],
    ids=["plain", "averaged", "SGD", "a model in a model"],
)
def test_a_good_file_is_accepted(settings, tmp_path, capsys, monkeypatch):
    generator = around(trained()) if settings.pop("wrapped", False) else trained()
    monkeypatch.setattr(conditional._Model, "is_shipped", False)  # as if it were another's
    save(tmp_path / "gan.keras", generator, **settings)
    homework.check_conditional_gan(tmp_path / "gan.keras")
    homework.check_sample_quality(tmp_path / "gan.keras", seed=3)
    out = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in out] == ["conditional_gan", "sample_quality"]


def cut_off(path):
    save(path)
    path.write_bytes(path.read_bytes()[:5000])


def without_labels(path):
    kgan.GAN(models.build_conv_generator(), models.build_conv_discriminator()).save(path)


def of_another_size(path):
    generator = models.build_conv_generator((8, 8, 1), num_classes=10)
    kgan.GAN(generator, models.build_conv_discriminator((8, 8, 1), num_classes=10)).save(path)


def with_three_classes(path):
    save(path, models.build_conv_generator(num_classes=3), classes=3)


def hardly_heard(path):
    save(path, around(trained(), label_scale=0.02))


def a_table_of_images(path):
    """One training image for each class."""
    (images, labels), _ = data.load_data("fashion_mnist")
    table = data.scale(images[[list(labels).index(k) for k in range(10)]]).reshape(10, -1)
    latents, asked = keras.Input((64,)), keras.Input((10,))
    look_up = LAYERS.Dense(784, use_bias=False)
    noise = LAYERS.Rescaling(1e-3)(LAYERS.Dense(784)(latents))
    x = LAYERS.Reshape((28, 28, 1))(LAYERS.Add()([look_up(asked), noise]))
    look_up.set_weights([table])
    save(path, network([latents, asked], LAYERS.Rescaling(0.99)(x)))


def counted_back(path):
    """The latents that were drawn tell of more steps than the optimizer."""
    save(path, steps=900, draws=2500)


def negative(path):
    save(path, around(trained(), scale=-1.0))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("mistake", "make"),
    [
        ("no_file", lambda path: None),
        ("not_loadable", cut_off),
        ("not_conditional", without_labels),
        ("not_conditional", with_three_classes),
        ("not_images", of_another_size),
        ("not_trained", lambda path: save(path, steps=0)),
        ("too_many_steps", lambda path: save(path, steps=1001)),
        ("out_of_range", lambda path: save(path, around(trained(), scale=3.0))),
        ("noise_ignored", lambda path: save(path, around(trained(), use_noise=False))),
        ("label_has_no_way_in", lambda path: save(path, around(trained(), label_scale=0.0))),
        ("labels_ignored", hardly_heard),
        ("shipped", save),
        ("copies", a_table_of_images),
        ("too_many_steps", counted_back),
        ("wrong_classes", negative),
    ],
)
def test_each_kind_of_wrong_file_is_named(mistake, make, tmp_path, monkeypatch):
    make(tmp_path / "gan.keras")
    if mistake != "shipped":
        monkeypatch.setattr(conditional._Model, "is_shipped", False)
    assert rejected(tmp_path / "gan.keras") == mistake


@pytest.mark.slow
def test_poor_samples_are_named(tmp_path, monkeypatch):
    negative(tmp_path / "gan.keras")
    monkeypatch.setattr(conditional._Model, "is_shipped", False)
    assert rejected(tmp_path / "gan.keras", homework.check_sample_quality) == "poor_samples"


@pytest.mark.slow
def test_a_file_with_code_in_it_is_not_run(tmp_path):
    generator = trained()
    latents, labels = keras.Input((64,)), keras.Input((10,))
    x = LAYERS.Lambda(lambda x: x + 0)(generator([latents, labels]))
    save(tmp_path / "gan.keras", network([latents, labels], x))
    assert rejected(tmp_path / "gan.keras") == "not_loadable"
