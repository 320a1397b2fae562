"""Answers to assignment 1: the losses."""

import math

from answers import right, wrong

import keras
import numpy as np
import tensorflow as tf
from keras import ops


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


# --- Task 1: binary cross-entropy of one answer.


@right("bce")
def _(y, p):
    return -(y * math.log(p) + (1 - y) * math.log(1 - p))


@right("bce")
def _(y, p):
    return -math.log(y * p + (1 - y) * (1 - p))


@right("bce")
def _(y, p):
    loss = -y * np.log(p)
    loss -= (1 - y) * np.log1p(-p)
    return loss


@right("bce")
def _(y, p):
    return -ops.log(p**y * (1 - p) ** (1 - y))


@right("bce")
def _(y, p):
    return tf.keras.losses.BinaryCrossentropy()([float(y)], [p])


@right("bce")
def _(y, p):
    logit = np.log(p / (1 - p))
    return np.maximum(logit, 0) - logit * y + np.log1p(np.exp(-abs(logit)))


@right("bce")
def _(y, p):
    loss = np.zeros(len(p))
    loss[y == 1] = -np.log(p[y == 1])
    loss[y == 0] = -np.log(1 - p[y == 0])
    return loss


@wrong("bce", "no_minus")
def _(y, p):
    return y * math.log(p) + (1 - y) * math.log(1 - p)


@wrong("bce", "labels_swapped")
def _(y, p):
    if y == 0:
        return -math.log(p)
    return -math.log(1 - p)


@wrong("bce", "real_term_only")
def _(y, p):
    return -(y * np.log(p))


@wrong("bce", "fake_term_only")
def _(y, p):
    return -((1 - y) * np.log(1 - p))


@wrong("bce", "label_ignored")
def _(y, p):
    return -math.log(p)


@wrong("bce", "always_label_0")
def _(y, p):
    return -math.log(1 - p)


@wrong("bce", "both_terms")
def _(y, p):
    return -(np.log(p) + np.log(1 - p))


@wrong("bce", "signs_differ")
def _(y, p):
    return -y * np.log(p) + (1 - y) * np.log(1 - p)


@wrong("bce", "base_2")
def _(y, p):
    return -(y * np.log2(p) + (1 - y) * np.log2(1 - p))


@wrong("bce", "base_10")
def _(y, p):
    return -(y * math.log10(p) + (1 - y) * math.log10(1 - p))


@wrong("bce", "absolute_error")
def _(y, p):
    return np.abs(p - y)


@wrong("bce", "squared_error")
def _(y, p):
    return ops.square(y - p)


@wrong("bce", "signed_error")
def _(y, p):
    return p - y


@wrong("bce", "likelihood")
def _(y, p):
    return p**y * (1 - p) ** (1 - y)


@wrong("bce", "one_minus_outside")
def _(y, p):
    return -(y * math.log(p) + (1 - y) * (1 - math.log(p)))


@wrong("bce", "second_sigmoid")
def _(y, p):
    return keras.losses.BinaryCrossentropy(from_logits=True)([float(y)], [p])


@wrong("bce", "averaged")
def _(y, p):
    return -np.mean([y * np.log(p), (1 - y) * np.log(1 - p)])


@wrong("bce", "arguments_swapped")
def _(y, p):
    return -(p * np.log(y) + (1 - p) * np.log(1 - y))


@wrong("bce", "symmetric")
def _(y, p):
    return -np.log(p) if y == 1 else -2 * np.log(1 - p)


# --- Task 2: the discriminator's loss, from probabilities or from logits.


@right("discriminator_loss")
def _(d_real, d_fake):
    return -np.log(d_real).mean() - np.log(1 - d_fake).mean()


@right("discriminator_loss")
def _(d_real, d_fake):
    reals = sum(-math.log(p) for p in d_real) / len(d_real)
    fakes = sum(-math.log(1 - p) for p in d_fake) / len(d_fake)
    return reals + fakes


@right("discriminator_loss")
def _(d_real, d_fake):
    bce = keras.losses.BinaryCrossentropy()
    return bce(ops.ones_like(d_real), d_real) + bce(ops.zeros_like(d_fake), d_fake)


@right("discriminator_loss")
def _(d_real, d_fake):
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    return bce(tf.ones_like(d_real), d_real) + bce(tf.zeros_like(d_fake), d_fake)


@right("discriminator_loss")
def _(d_real, d_fake):
    return tf.reduce_mean(tf.nn.softplus(-d_real)) + tf.reduce_mean(tf.nn.softplus(d_fake))


@right("discriminator_loss")
def _(d_real, d_fake):
    n, m = d_real.shape[0], d_fake.shape[0]
    return -np.sum(np.log(d_real + 1e-8)) / n - np.sum(np.log(1 - d_fake + 1e-8)) / m


@right("discriminator_loss")
def _(d_real, d_fake):
    d_real, d_fake = d_real[:, 0], d_fake[:, 0]  # columns, please
    return -np.average(np.log(d_real)) - np.average(np.log1p(-d_fake))


@wrong("discriminator_loss", "no_minus")
def _(d_real, d_fake):
    return np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))


@wrong("discriminator_loss", "halves_averaged")
def _(d_real, d_fake):
    return 0.5 * (-np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake)))


@wrong("discriminator_loss", "halves_averaged")
def _(d_real, d_fake):  # from logits
    return (np.mean(np.logaddexp(0, -d_real)) + np.mean(np.logaddexp(0, d_fake))) / 2


@wrong("discriminator_loss", "summed")
def _(d_real, d_fake):
    return -np.sum(np.log(d_real)) - np.sum(np.log(1 - d_fake))


@wrong("discriminator_loss", "smoothed")
def _(d_real, d_fake):
    bce = keras.losses.BinaryCrossentropy()
    return bce(0.9 * np.ones_like(d_real), d_real) + bce(np.zeros_like(d_fake), d_fake)


@wrong("discriminator_loss", "smoothed_both")
def _(d_real, d_fake):
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    return bce(0.9 * np.ones_like(d_real), d_real) + bce(0.1 * np.ones_like(d_fake), d_fake)


@wrong("discriminator_loss", "one_bag")
def _(d_real, d_fake):
    y = np.concatenate([np.ones_like(d_real), np.zeros_like(d_fake)])
    p = np.concatenate([d_real, d_fake])
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


@wrong("discriminator_loss", "one_bag")
def _(d_real, d_fake):
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    labels = tf.concat([tf.ones_like(d_real), tf.zeros_like(d_fake)], axis=0)
    return bce(labels, tf.concat([d_real, d_fake], axis=0))


@wrong("discriminator_loss", "labels_swapped")
def _(d_real, d_fake):
    return -np.mean(np.log(1 - d_real)) - np.mean(np.log(d_fake))


@wrong("discriminator_loss", "fakes_carry_label_1")
def _(d_real, d_fake):
    return -np.mean(np.log(d_real)) - np.mean(np.log(d_fake))


@wrong("discriminator_loss", "reals_carry_label_0")
def _(d_real, d_fake):
    return -np.mean(np.log(1 - d_real)) - np.mean(np.log(1 - d_fake))


@wrong("discriminator_loss", "reals_only")
def _(d_real, d_fake):
    return -np.mean(np.log(d_real))


@wrong("discriminator_loss", "fakes_only")
def _(d_real, d_fake):
    return -np.mean(np.log(1 - d_fake))


@wrong("discriminator_loss", "signs_differ")
def _(d_real, d_fake):
    return -np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))


@wrong("discriminator_loss", "log_of_mean")
def _(d_real, d_fake):
    return -np.log(np.mean(d_real)) - np.log(1 - np.mean(d_fake))


@wrong("discriminator_loss", "divided_by_n")
def _(d_real, d_fake):
    n = len(d_real)
    return -(np.log(d_real).sum() + np.log(1 - d_fake).sum()) / n


@wrong("discriminator_loss", "divided_by_m")
def _(d_real, d_fake):
    m = len(d_fake)
    return -(np.log(d_real).sum() + np.log(1 - d_fake).sum()) / m


@wrong("discriminator_loss", "paired")
def _(d_real, d_fake):
    return -np.mean([np.log(r) + np.log(1 - f) for r, f in zip(d_real, d_fake, strict=True)])


@wrong("discriminator_loss", "not_reduced")
def _(d_real, d_fake):
    return -np.log(d_real) - np.log(1 - d_fake)


@wrong("discriminator_loss", "base_2")
def _(d_real, d_fake):
    return -np.mean(np.log2(d_real)) - np.mean(np.log2(1 - d_fake))


@wrong("discriminator_loss", "squared_error")
def _(d_real, d_fake):
    return keras.losses.MeanSquaredError()(np.ones_like(d_real), d_real) + np.mean(d_fake**2)


@wrong("discriminator_loss", "signed_error")
def _(d_real, d_fake):
    return np.mean(1 - d_real) + np.mean(0 - d_fake)


@wrong("discriminator_loss", "difference_of_logs")
def _(d_real, d_fake):
    return np.mean(np.log(d_fake)) - np.mean(np.log(d_real))


# --- Task 3: the generator's loss.


@right("generator_loss")
def _(d_fake):
    return -np.mean(np.log(d_fake))


@right("generator_loss")
def _(d_fake):
    return keras.losses.BinaryCrossentropy()(np.ones_like(d_fake), d_fake)


@right("generator_loss")
def _(d_fake):
    return float(ops.mean(ops.softplus(-ops.convert_to_tensor(d_fake))))


@right("generator_loss")
def _(d_fake):
    return -tf.reduce_mean(tf.math.log_sigmoid(d_fake))


@right("generator_loss")
def _(d_fake):
    total = 0
    for p in d_fake:
        total = total - math.log(p)
    return [total / len(d_fake)]


@wrong("generator_loss", "no_minus")
def _(d_fake):
    return np.mean(np.log(d_fake))


@wrong("generator_loss", "minimax")
def _(d_fake):
    return np.mean(np.log(1 - d_fake))


@wrong("generator_loss", "minimax")
def _(d_fake):
    return -tf.reduce_mean(tf.nn.softplus(d_fake))


@wrong("generator_loss", "label_0")
def _(d_fake):
    return keras.losses.BinaryCrossentropy(from_logits=True)(np.zeros_like(d_fake), d_fake)


@wrong("generator_loss", "summed")
def _(d_fake):
    return -np.sum(np.log(d_fake))


@wrong("generator_loss", "not_reduced")
def _(d_fake):
    return -np.log(d_fake)


@wrong("generator_loss", "log_of_mean")
def _(d_fake):
    return -np.log(d_fake.mean())


@wrong("generator_loss", "both_terms")
def _(d_fake):
    return -np.mean(np.log(d_fake)) - np.mean(np.log(1 - d_fake))


@wrong("generator_loss", "averaged")
def _(d_fake):
    return -0.5 * np.mean(np.log(d_fake))


@wrong("generator_loss", "base_2")
def _(d_fake):
    return -np.mean(np.log2(d_fake))


@wrong("generator_loss", "absolute_error")
def _(d_fake):
    return np.mean(np.abs(1 - d_fake))


@wrong("generator_loss", "squared_error")
def _(d_fake):
    return np.mean(np.square(d_fake - 1))


@wrong("generator_loss", "wasserstein")
def _(d_fake):
    return -ops.mean(d_fake)


# --- Task 4: the value.


@right("value")
def _(d_real, d_fake):
    return np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))


@right("value")
def _(d_real, d_fake):
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    return -bce(np.ones_like(d_real), d_real) - bce(np.zeros_like(d_fake), d_fake)


@right("value")
def _(d_real, d_fake):
    return tf.reduce_mean(tf.math.log(d_real)) + tf.reduce_mean(tf.math.log(1 - d_fake))


@right("value")
def _(d_real, d_fake):
    reals = [math.log(float(p)) for p in np.ravel(d_real)]
    fakes = [math.log(1 - float(p)) for p in np.ravel(d_fake)]
    return sum(reals) / len(reals) + sum(fakes) / len(fakes)


@wrong("value", "loss_not_value")
def _(d_real, d_fake):
    return -np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))


@wrong("value", "fakes_only")
def _(d_real, d_fake):
    return np.mean(np.log(1 - d_fake))


@wrong("value", "halves_averaged")
def _(d_real, d_fake):
    return (np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))) / 2


@wrong("value", "summed")
def _(d_real, d_fake):
    return np.sum(np.log(d_real)) + np.sum(np.log(1 - d_fake))


@wrong("value", "one_bag")
def _(d_real, d_fake):
    return np.mean(np.append(np.log(d_real), np.log(1 - d_fake)))


@wrong("value", "fakes_carry_label_1")
def _(d_real, d_fake):
    return np.mean(np.log(d_real)) + np.mean(np.log(d_fake))


@wrong("value", "labels_swapped")
def _(d_real, d_fake):
    return np.mean(np.log(1 - d_real)) + np.mean(np.log(d_fake))


@wrong("value", "signs_differ")
def _(d_real, d_fake):
    return np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))


@wrong("value", "reals_only")
def _(d_real, d_fake):
    return np.mean(np.log(d_real))


@wrong("value", "log_of_mean")
def _(d_real, d_fake):
    return np.log(d_real.mean()) + np.log(1 - d_fake.mean())


@wrong("value", "difference_of_logs")
def _(d_real, d_fake):
    return np.mean(np.log(d_real)) - np.mean(np.log(d_fake))


# --- Task 5: the discriminator's loss from logits, for a D that may be certain and wrong.


@right("discriminator_loss_from_logits")
def _(real_logits, fake_logits):
    return np.logaddexp(0, -real_logits).mean() + np.logaddexp(0, fake_logits).mean()


@right("discriminator_loss_from_logits")
def _(real_logits, fake_logits):
    return ops.mean(ops.softplus(-real_logits)) + ops.mean(ops.softplus(fake_logits))


@right("discriminator_loss_from_logits")
def _(real_logits, fake_logits):
    bce = tf.nn.sigmoid_cross_entropy_with_logits
    reals = bce(labels=tf.ones_like(real_logits), logits=real_logits)
    fakes = bce(labels=tf.zeros_like(fake_logits), logits=fake_logits)
    return tf.reduce_mean(reals) + tf.reduce_mean(fakes)


@right("discriminator_loss_from_logits")
def _(real_logits, fake_logits):
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    return bce(ops.ones_like(real_logits), real_logits) + bce(
        ops.zeros_like(fake_logits), fake_logits
    )


@right("discriminator_loss_from_logits")
def _(real_logits, fake_logits):
    def softplus(x):
        return max(x, 0) + math.log1p(math.exp(-abs(x)))

    reals = [softplus(-logit) for logit in real_logits.ravel().tolist()]
    fakes = [softplus(logit) for logit in fake_logits.ravel().tolist()]
    return sum(reals) / len(reals) + sum(fakes) / len(fakes)


@wrong("discriminator_loss_from_logits", "logits_as_probabilities")
def _(real_logits, fake_logits):
    return -np.mean(np.log(real_logits)) - np.mean(np.log(1 - fake_logits))


@wrong("discriminator_loss_from_logits", "keras_without_from_logits")
def _(real_logits, fake_logits):
    bce = keras.losses.BinaryCrossentropy()
    return bce(tf.ones_like(real_logits), real_logits) + bce(
        tf.zeros_like(fake_logits), fake_logits
    )


@wrong("discriminator_loss_from_logits", "sigmoid_twice")
def _(real_logits, fake_logits):
    real, fake = tf.sigmoid(real_logits), tf.sigmoid(fake_logits)
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    return bce(tf.ones_like(real), real) + bce(tf.zeros_like(fake), fake)


@wrong("discriminator_loss_from_logits", "not_finite")
def _(real_logits, fake_logits):
    return -np.mean(np.log(sigmoid(real_logits))) - np.mean(np.log(1 - sigmoid(fake_logits)))


@wrong("discriminator_loss_from_logits", "not_finite")
def _(real_logits, fake_logits):
    return np.mean(np.log(1 + np.exp(-real_logits))) + np.mean(np.log(1 + np.exp(fake_logits)))


@wrong("discriminator_loss_from_logits", "clipped")
def _(real_logits, fake_logits):
    real, fake = sigmoid(real_logits), sigmoid(fake_logits)
    return -np.mean(np.log(real + 1e-12)) - np.mean(np.log(1 - fake + 1e-12))


@wrong("discriminator_loss_from_logits", "clipped")
def _(real_logits, fake_logits):
    bce = keras.losses.BinaryCrossentropy()
    real, fake = tf.sigmoid(real_logits), tf.sigmoid(fake_logits)
    return bce(tf.ones_like(real), real) + bce(tf.zeros_like(fake), fake)


@wrong("discriminator_loss_from_logits", "labels_swapped")
def _(real_logits, fake_logits):
    return ops.mean(ops.softplus(real_logits)) + ops.mean(ops.softplus(-fake_logits))


@wrong("discriminator_loss_from_logits", "fakes_carry_label_1")
def _(real_logits, fake_logits):
    return ops.mean(ops.softplus(-real_logits)) + ops.mean(ops.softplus(-fake_logits))


@wrong("discriminator_loss_from_logits", "no_minus")
def _(real_logits, fake_logits):
    return -ops.mean(ops.softplus(-real_logits)) - ops.mean(ops.softplus(fake_logits))


@wrong("discriminator_loss_from_logits", "halves_averaged")
def _(real_logits, fake_logits):
    reals = ops.mean(ops.softplus(-real_logits))
    return (reals + ops.mean(ops.softplus(fake_logits))) / 2


@wrong("discriminator_loss_from_logits", "summed")
def _(real_logits, fake_logits):
    return ops.sum(ops.softplus(-real_logits)) + ops.sum(ops.softplus(fake_logits))


@wrong("discriminator_loss_from_logits", "one_bag")
def _(real_logits, fake_logits):
    costs = tf.concat([tf.nn.softplus(-real_logits), tf.nn.softplus(fake_logits)], axis=0)
    return tf.reduce_mean(costs)
