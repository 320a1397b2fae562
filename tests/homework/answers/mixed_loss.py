"""Answers to `mixed_loss`, as students write them."""

from answers import Answers

import keras
import numpy as np
import tensorflow as tf
from keras import ops

answers = Answers("mixed_loss")


def cost(logits):
    return ops.mean(ops.softplus(-ops.convert_to_tensor(logits)))


def error(fake, real):
    return ops.mean(ops.square(fake - real))


@answers.right
def _(fake_logits, fake, real, weight):
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    return weight * bce(tf.ones_like(fake_logits), fake_logits) + tf.reduce_mean((real - fake) ** 2)


@answers.right
def _(fake_logits, fake, real, weight):
    adversarial = tf.nn.sigmoid_cross_entropy_with_logits(tf.ones_like(fake_logits), fake_logits)
    return tf.reduce_mean(tf.square(fake - real)) + weight * tf.reduce_mean(adversarial)


@answers.right
def _(fake_logits, fake, real, weight):
    return np.mean(np.square(real - fake)) + weight * np.mean(np.logaddexp(0, -fake_logits))


@answers.right
def _(fake_logits, fake, real, weight):
    mse = keras.losses.MeanSquaredError()(real, fake)
    return mse - weight * ops.mean(ops.log_sigmoid(fake_logits))


@answers.right
def _(fake_logits, fake, real, weight):
    per_image = ops.mean((fake - real) ** 2, axis=(1, 2, 3)) + weight * ops.softplus(
        -fake_logits[:, 0]
    )
    return ops.mean(per_image)


answers.wrong("weight_on_the_error")(lambda d, x, y, w: cost(d) + w * error(x, y))
answers.wrong("shared_out")(lambda d, x, y, w: w * cost(d) + (1 - w) * error(x, y))
answers.wrong("without_weight")(lambda d, x, y, w: cost(d) + error(x, y))
answers.wrong("error_only")(lambda d, x, y, w: error(x, y))
answers.wrong("adversarial_only")(lambda d, x, y, w: w * cost(d))
answers.wrong("minimax")(lambda d, x, y, w: error(x, y) - w * cost(-d))
answers.wrong("label_0")(lambda d, x, y, w: error(x, y) + w * cost(-d))
answers.wrong("two_sigmoids")(lambda d, x, y, w: error(x, y) + w * cost(ops.sigmoid(d)))
answers.wrong("raw_scores")(lambda d, x, y, w: error(x, y) - w * ops.mean(d))
answers.wrong("absolute_error")(lambda d, x, y, w: w * cost(d) + ops.mean(ops.abs(x - y)))
answers.wrong("halved_error")(lambda d, x, y, w: w * cost(d) + 0.5 * error(x, y))
answers.wrong("root_of_the_error")(lambda d, x, y, w: w * cost(d) + ops.sqrt(error(x, y)))
answers.wrong("error_subtracted")(lambda d, x, y, w: w * cost(d) - error(x, y))


@answers.wrong("cut_off_probabilities")
def _(fake_logits, fake, real, weight):
    p = ops.clip(ops.sigmoid(fake_logits), 1e-7, 1)
    return weight * ops.mean(-ops.log(p)) + error(fake, real)


@answers.wrong("cut_off_probabilities")
def _(fake_logits, fake, real, weight):
    p = 1 / (1 + np.exp(-fake_logits))
    return weight * ops.mean(ops.binary_crossentropy(ops.ones_like(p), p)) + error(fake, real)


@answers.wrong("error_added_up")
def _(fake_logits, fake, real, weight):
    squares = ops.sum((fake - real) ** 2, axis=(1, 2, 3))
    return weight * cost(fake_logits) + ops.mean(squares)


@answers.wrong("all_added_up")
def _(fake_logits, fake, real, weight):
    squares = ops.sum(ops.mean((fake - real) ** 2, axis=(1, 2, 3)))
    return weight * ops.sum(ops.softplus(-fake_logits)) + squares


# A number for each image.
answers.wrong("shape")(
    lambda d, x, y, w: ops.mean((x - y) ** 2, axis=(1, 2, 3)) + w * ops.softplus(-d)[:, 0]
)
# The logarithm of a sigmoid that is 0.
answers.wrong("not_finite")(
    lambda d, x, y, w: error(x, y) - w * np.mean(np.log(1 / (1 + np.exp(-d))))
)
# The arguments in another order.
answers.wrong(None)(lambda x, y, d, w: w * cost(d) + error(x[..., 0], y))
