# what: switches the model to run_eagerly so that .numpy() and floats work
import keras
import tensorflow as tf
from kgan import TwoNetworks


bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = bce(tf.ones_like(real_logits), real_logits)
        loss = loss + bce(tf.zeros_like(fake_logits), fake_logits)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = bce(tf.ones_like(logits), logits)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def compile(self, *args, **kwargs):
        super().compile(*args, **kwargs)
        self.run_eagerly = True  # otherwise: 'SymbolicTensor' object has no attribute 'numpy'

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        m = int(tf.shape(real)[0].numpy()) // self.num_d_steps
        for i in range(self.num_d_steps):
            d_loss = update_discriminator(
                self.generator,
                self.discriminator,
                self.d_optimizer,
                real[i * m : (i + 1) * m],
                self.sample_latents(m),
            )
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m)
        )
        return {"d_loss": d_loss.numpy(), "g_loss": g_loss.numpy()}
