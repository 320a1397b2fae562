# what: right; a small class that keeps the pieces, everything (generator too) inside the tape, gradient in D's weights only
import tensorflow as tf


class Turn:
    """One player's turn: minimise `loss()` in `player`'s weights."""

    def __init__(self, player, optimizer):
        self.player, self.optimizer = player, optimizer

    def take(self, loss):
        with tf.GradientTape() as tape:
            value = loss()
        weights = self.player.trainable_weights
        self.optimizer.apply(tape.gradient(value, weights), weights)
        return value


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""

    def j_d():
        d = lambda x: discriminator(x, training=True)
        real_part = tf.math.reduce_mean(tf.math.softplus(-d(real)))
        fake_part = tf.math.reduce_mean(tf.math.softplus(d(generator(latents, training=True))))
        return real_part + fake_part

    return Turn(discriminator, optimizer).take(j_d)
