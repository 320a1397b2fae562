# what: only keras.ops beside the tape; D sees the fakes before the reals
import keras
import tensorflow as tf
from keras import ops


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = ops.stop_gradient(generator(latents, training=True))
    with tf.GradientTape() as tape:
        fake_part = ops.mean(ops.softplus(discriminator(fake, training=True)))
        real_part = ops.mean(ops.softplus(-discriminator(real, training=True)))
        loss = ops.add(fake_part, real_part)
    variables = discriminator.trainable_variables
    optimizer.apply(tape.gradient(loss, variables), variables)
    return loss
