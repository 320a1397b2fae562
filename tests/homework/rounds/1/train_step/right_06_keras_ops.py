# what: keras.ops.split and keras.ops.shape instead of TensorFlow's
import keras
import tensorflow as tf
from keras import ops
from kgan import TwoNetworks


def mean_softplus(x):
    return ops.mean(ops.softplus(x))


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = mean_softplus(-discriminator(real, training=True))
        loss += mean_softplus(discriminator(fake, training=True))
    optimizer.apply(
        tape.gradient(loss, discriminator.trainable_variables), discriminator.trainable_variables
    )
    return loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        loss = mean_softplus(-discriminator(generator(latents, training=True), training=True))
    optimizer.apply(
        tape.gradient(loss, generator.trainable_variables), generator.trainable_variables
    )
    return loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        parts = ops.split(ops.convert_to_tensor(real), self.num_d_steps)
        m = ops.shape(parts[0])[0]
        networks = self.generator, self.discriminator
        losses = {}
        for part in parts:
            losses["d_loss"] = update_discriminator(
                *networks, self.d_optimizer, part, self.sample_latents(m)
            )
        losses["g_loss"] = update_generator(*networks, self.g_optimizer, self.sample_latents(m))
        return losses
