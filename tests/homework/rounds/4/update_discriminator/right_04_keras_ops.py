# what: keras.ops throughout: binary_crossentropy from logits, mean, stop_gradient
import keras
from keras import ops
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""

    def cost(label, x):
        logits = discriminator(x, training=True)
        target = ops.full_like(logits, label)
        return ops.mean(ops.binary_crossentropy(target, logits, from_logits=True))

    x_fake = ops.stop_gradient(generator(latents, training=True))
    with tf.GradientTape() as tape:
        j_d = cost(1.0, real) + cost(0.0, x_fake)
    theta = discriminator.trainable_variables
    optimizer.apply(tape.gradient(j_d, theta), theta)
    return j_d
