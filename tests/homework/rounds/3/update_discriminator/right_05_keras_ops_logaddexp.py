# what: keras.ops, with log(1 + exp) written as logaddexp(0, .)
from keras import ops
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""

    def cost(samples, sign):
        logits = discriminator(samples, training=True)
        return ops.mean(ops.logaddexp(ops.zeros_like(logits), sign * logits))

    fakes = generator(latents, training=True)
    with tf.GradientTape() as tape:
        j_d = cost(real, -1.0) + cost(fakes, 1.0)
    optimizer.apply(tape.gradient(j_d, discriminator.trainable_weights), discriminator.trainable_weights)
    return j_d
