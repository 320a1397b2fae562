# what: takes the first m off what is left, k times; keeps an __init__ of its own that passes everything on
from kgan import TwoNetworks

import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss

class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)

    def networks(self):
        return self.generator, self.discriminator

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        m = tf.shape(real)[0] // self.num_d_steps
        left, steps_to_go = real, self.num_d_steps
        while steps_to_go > 0:
            now, left = left[:m], left[m:]
            d_loss = update_discriminator(
                *self.networks(), self.d_optimizer, now, self.sample_latents(m)
            )
            steps_to_go -= 1
        g_loss = update_generator(*self.networks(), self.g_optimizer, self.sample_latents(m))
        return {"d_loss": d_loss, "g_loss": g_loss}
