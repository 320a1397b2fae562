# what: a small class that records a loss and takes the step; the value is maximised, with the gradients turned around
import tensorflow as tf


class Player:
    """One of the two players, who climbs in its own weights."""

    def __init__(self, network, optimizer):
        self.network = network
        self.optimizer = optimizer

    def climb(self, value):
        with tf.GradientTape() as tape:
            height = value()
        weights = self.network.trainable_weights
        uphill = tape.gradient(height, weights)
        self.optimizer.apply([-slope for slope in uphill], weights)  # optimizers go down
        return height


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    def mean_log_d():
        logits = discriminator(generator(latents, training=True), training=True)
        return tf.reduce_mean(tf.math.log_sigmoid(logits))

    return -Player(generator, optimizer).climb(mean_log_d)
