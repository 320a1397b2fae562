# what: sends the answers through a sigmoid and then into a loss that expects logits: the sigmoid is applied twice. Quote: "The second applies the sigmoid twice."
import numpy as np
import tensorflow as tf


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    probs = tf.constant(1.0 / (1.0 + np.exp(-np.asarray(d_fake))))
    losses = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(probs), logits=probs)
    return float(tf.reduce_mean(losses))
