# what: goes up in V by handing the optimizer minus the gradient of V, and returns J_D = -V; a helper class holds the two means
import tensorflow as tf


class Value:
    """V(D, G) on one minibatch."""

    def __init__(self, discriminator):
        self.discriminator = discriminator

    @staticmethod
    def average(t):
        return tf.einsum("ij->", t) / tf.cast(tf.size(t), t.dtype)

    def __call__(self, real, fake):
        up = -tf.nn.softplus(-self.discriminator(real, training=True))
        down = -tf.nn.softplus(self.discriminator(fake, training=True))
        return self.average(up) + self.average(down)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        v = Value(discriminator)(real, fake)
    weights = discriminator.trainable_weights
    ascent = tape.gradient(v, weights)
    optimizer.apply([-g for g in ascent], weights)
    return tf.negative(v)
