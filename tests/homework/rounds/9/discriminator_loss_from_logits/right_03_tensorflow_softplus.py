# what: tf.nn.softplus and reduce_mean, returned as a float
import numpy as np
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    real = tf.convert_to_tensor(real_logits)
    fake = tf.convert_to_tensor(fake_logits)
    return float(tf.reduce_mean(tf.nn.softplus(-real)) + tf.reduce_mean(tf.nn.softplus(fake)))
