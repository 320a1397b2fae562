# what: a helper class with __call__, einsum as the mean, scaled loss for float16 optimizers
import tensorflow as tf


class WantsToBeReal:
    """-log D, averaged."""

    def __init__(self, discriminator):
        self.discriminator = discriminator

    def __call__(self, samples):
        logits = self.discriminator(samples, training=True)
        costs = tf.reshape(tf.nn.softplus(-logits), [-1])
        total = tf.einsum("i->", costs)
        return total / tf.cast(tf.shape(costs)[0], costs.dtype)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    objective = WantsToBeReal(discriminator)
    with tf.GradientTape() as tape:
        loss = objective(generator(latents, training=True))
        scaled = optimizer.scale_loss(loss)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(scaled, weights), weights)
    return loss
