"""Assignment 9, the model: a generator that enlarges images, handed in as a file."""

import functools

import kgan
from kgan import data, metrics
from kgan.homework import handed_in
from kgan.homework.handed_in import examine, fault, find, no_file, refused
from kgan.homework.super_resolution import SUPER_RESOLUTION, TRADE, shrink

import keras
import numpy as np

# The assignment's solution reached 17.9 to 18.2 dB and 1.6 to 2.1 (three seeds). With the squared
# error alone the same generator reached 18.3 dB and 11.1 to 11.8 after two epochs (two seeds), 19.8
# and 3.15 after twelve, at a falling rate (one seed).
DISTORTION = 17.5  # decibels, at least
DISTANCE = 2.5  # the Fréchet distance, at most

# The share of detail: 0.87 to 0.88 with the mix (three seeds), 0.34 with the squared error alone.
_BLURRED = 0.7

# What needs no model: on the 2,000 test images Lanczos interpolation reaches 15.71 dB and 26.1,
# bicubic 15.65 and 30.1, bilinear 15.29 and 35.4, the pixels themselves, repeated, 14.83 and 29.8.
_WITHOUT_A_MODEL = {"decibels": 15.8, "distance": 26.0}


class _Model(handed_in.Model):
    """A generator in a file."""

    kind = keras.Model

    @functools.cached_property
    def originals(self):
        _, (images, _) = data.load_data("fashion_mnist")
        return data.scale(images)

    @functools.cached_property
    def made_of_two(self):
        """What it makes of two small images, or `None` where it takes none."""
        try:
            return self.loaded(np.zeros((2, 7, 7, 1), "float32"), training=False)
        except Exception:  # there are many
            return None

    @property
    def takes(self):
        return getattr(self.loaded, "input_shape", "unknown")

    @property
    def makes(self):
        return keras.tree.map_structure(lambda part: tuple(part.shape), self.made_of_two)

    @functools.cached_property
    def enlarged(self):
        small = shrink(self.originals).astype("float32")
        return np.asarray(self.loaded.predict(small, batch_size=500, verbose=0), "float32")

    @functools.cached_property
    def decibels(self):
        """The distortion: of numbers in [-1, 1], which are 2 apart at most."""
        return 10 * np.log10(2**2 / np.square(self.enlarged - self.originals).mean())

    @functools.cached_property
    def distance(self):
        return metrics.distance_to_test_set(self.enlarged, "fashion_mnist")

    @property
    def detail(self):
        """How much neighbouring pixels differ, in squares: the share that the originals have."""
        return _steepness(self.enlarged) / _steepness(self.originals)


def _steepness(images):
    return sum(np.square(np.diff(images, axis=axis)).mean() for axis in (1, 2))


# In the order in which it is looked at.
_UNUSABLE, _NO_BETTER, _NOT_BOTH = [], [], []


fault(_UNUSABLE, "save-and-go-on")(no_file)


@fault(_UNUSABLE, "save-and-go-on")
def not_loadable(model):
    """The file can't be loaded in safe mode. Save the generator alone, a functional or sequential
    model of Keras's own layers: no Lambda, no layer and no class of your own. The loader says:
    {model.reason}
    """
    return refused(model)


@fault(_UNUSABLE, "save-and-go-on")
def no_generator(model):
    """The file holds a whole GAN. Save the generator alone: it is what enlarges images."""
    return isinstance(model.loaded, kgan.TwoNetworks)


@fault(_UNUSABLE, SUPER_RESOLUTION)
def other_input(model):
    """The model does not take images of shape (n, 7, 7, 1) as its one input. What it takes has the
    shape {model.takes}, where None stands for any number.
    """
    return model.made_of_two is None


@fault(_UNUSABLE, SUPER_RESOLUTION)
def other_output(model):
    """The model does not make one image of 28 by 28 pixels with one channel of each of 7 by 7. Of
    two images it makes something of shape {model.makes}.
    """
    return getattr(model.made_of_two, "shape", None) != (2, 28, 28, 1)


@fault(_UNUSABLE, "grey-noise")
def not_numbers(model):
    """The model makes NaN or infinity of test images. Did a loss become NaN in training? Lower the
    learning rate, and take the adversarial loss from logits.
    """
    return not np.isfinite(model.enlarged).all()


@fault(_UNUSABLE, "data-and-ruler")
def out_of_range(model):
    """The model makes numbers outside [-1, 1]. The images that it is compared with are in [-1, 1]:
    end it in tanh.
    """
    return np.abs(model.enlarged).max() > 1.001


@fault(_NO_BETTER, SUPER_RESOLUTION)
def untrained(model):
    """Your model is no better than interpolation: {model.decibels:.1f} dB and a distance of
    {model.distance:.1f}, where more than {decibels:.1f} dB and less than {distance:.1f} are asked
    for. Is it the trained model that you saved, and was it trained on images shrunk as in task 1?
    If so, has the squared error a part in its loss?
    """
    return _is_distorted(model) and _is_far(model)


# With the adversarial loss alone, from the start: 13.1 dB and 23.3 after four epochs (one seed).
@fault(_NO_BETTER, TRADE)
def adversarial_alone(model):
    """Your images look more like garments than interpolated ones, at a distance of
    {model.distance:.1f}, and are not those that were asked for: {model.decibels:.1f} dB, where more
    than {decibels:.1f} are. This is the end of the curve where the adversarial loss is alone, or
    nearly. D never asks whose image it sees, so any garment will do. Lower the weight.
    """
    return _is_distorted(model)


@fault(_NO_BETTER, TRADE)
def far_from_garments(model):
    """Your images are closer to the originals than interpolated ones, {model.decibels:.1f} dB, and
    look no more like garments: a distance of {model.distance:.1f}, where less than {distance:.1f}
    is asked for. Train for longer.
    """
    return _is_far(model)


def _is_distorted(model):
    return model.decibels <= _WITHOUT_A_MODEL["decibels"]


def _is_far(model):
    return model.distance >= _WITHOUT_A_MODEL["distance"]


@fault(_NOT_BOTH, TRADE)
def neither(model):
    """Your images are blurred, and not yet close to the originals: {model.decibels:.1f} dB, where
    {decibels:.1f} are needed, and a distance of {model.distance:.1f}, where at most {distance:.1f}
    is allowed. Another weight buys one with the other. For both, train for longer, or build a
    larger generator.
    """
    return _is_neither(model) and model.detail < _BLURRED


@fault(_NOT_BOTH, TRADE)
def rough(model):
    """Your images are not blurred: neighbouring pixels differ by {model.detail:.0%} of what they do
    in the originals, in squares. But that is neither the originals' detail nor that of garments:
    {model.decibels:.1f} dB, where {decibels:.1f} are needed, and a distance of
    {model.distance:.1f}, where at most {distance:.1f} is allowed. This is towards the end of the
    curve where the adversarial loss is alone, and it has not had its time. Lower its weight, and
    train for longer.
    """
    return _is_neither(model)


def _is_neither(model):
    return model.decibels < DISTORTION and model.distance > DISTANCE


@fault(_NOT_BOTH, TRADE)
def blurred(model):
    """Your images are blurred. The distortion is good, {model.decibels:.1f} dB, and the distance is
    not: {model.distance:.1f}, where at most {distance:.1f} is allowed. Neighbouring pixels differ
    by {model.detail:.0%} of what they do in the originals, in squares. This is the end of the curve
    where the squared error is alone, or nearly: it asks for the mean of all that fits. Raise the
    weight of the adversarial loss.
    """
    return model.distance > DISTANCE and model.detail < _BLURRED


@fault(_NOT_BOTH, TRADE)
def detail_of_another_kind(model):
    """The distortion is good, {model.decibels:.1f} dB, and the distance is not:
    {model.distance:.1f}, where at most {distance:.1f} is allowed. Your images are not blurred:
    neighbouring pixels differ by {model.detail:.0%} of what they do in the originals, in squares.
    But it is not the detail of garments. Train for longer, or average the weights: D and G chase
    each other.
    """
    return model.distance > DISTANCE


@fault(_NOT_BOTH, TRADE)
def unfaithful(model):
    """Your images look like garments, at a distance of {model.distance:.1f}, and not enough like
    the originals: {model.decibels:.1f} dB, where {decibels:.1f} are needed. This is towards the end
    of the curve where the adversarial loss is alone. Lower its weight.
    """
    return model.decibels < DISTORTION


def _examine_alone(model):
    examine(model, _UNUSABLE)
    examine(model, _NO_BETTER, **_WITHOUT_A_MODEL)


def check_enlargement(path="super_resolution.keras"):
    """Checks that a saved model enlarges images, and does it better than interpolation.

    Args:
        path: Path of a `.keras` file, which is loaded in safe mode.

    Raises:
        Feedback: If it does not.
    """
    model = find(_Model, path)
    _examine_alone(model)
    _say("enlargement", model)


def check_mix(path="super_resolution.keras"):
    """Checks that a saved model's images are close to the originals, and look like garments.

    Args:
        path: Path of a `.keras` file, which is loaded in safe mode.

    Raises:
        Feedback: If they are not both.
    """
    model = find(_Model, path)
    _examine_alone(model)
    examine(model, _NOT_BOTH, decibels=DISTORTION, distance=DISTANCE)
    _say("mix", model)


def _say(name, model):
    print(f"{name}: right, {model.decibels:.1f} dB and a distance of {model.distance:.1f}")
