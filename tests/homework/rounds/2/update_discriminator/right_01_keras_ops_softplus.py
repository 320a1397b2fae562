# what: the plain solution, with keras.ops instead of tf.nn
from keras import ops
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        l_real = discriminator(real, training=True)
        l_fake = discriminator(fake, training=True)
        j_d = ops.mean(ops.softplus(-l_real)) + ops.mean(ops.softplus(l_fake))
    w = discriminator.trainable_weights
    optimizer.apply(tape.gradient(j_d, w), w)
    return j_d
