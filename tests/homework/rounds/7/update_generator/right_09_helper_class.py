# what: a small helper class takes the step; the loss is D's loss on the logits with reversed sign, written out stably
import keras
import numpy as np
import tensorflow as tf


class Turn:
    """One step of one network."""

    def __init__(self, network, optimizer):
        self.network, self.optimizer = network, optimizer

    def take(self, compute_loss):
        with tf.GradientTape() as tape:
            loss = compute_loss()
        weights = self.network.trainable_weights
        self.optimizer.apply(tape.gradient(loss, weights), weights)
        return loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""

    def j_g():
        x = -discriminator(generator(latents, training=True), training=True)
        # log(1 + exp(x)), so that nothing overflows
        return tf.reduce_mean(tf.maximum(x, 0) + tf.math.log1p(tf.exp(-tf.abs(x))))

    return Turn(generator, optimizer).take(j_g)
