# what: the plain solution, with keras.ops
from keras import ops
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        j_g = ops.mean(ops.softplus(-discriminator(fake, training=True)))
    theta = generator.trainable_weights
    optimizer.apply(tape.gradient(j_g, theta), theta)
    return j_g
