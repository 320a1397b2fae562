# what: WGAN habit: clips the weights of D after each step
import tensorflow as tf
from kgan import TwoNetworks


def update_discriminator(generator, discriminator, optimizer, real, latents):
    fakes = generator(latents, training=True)
    with tf.GradientTape() as tape:
        r = discriminator(real, training=True)
        f = discriminator(fakes, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-r)) + tf.reduce_mean(tf.nn.softplus(f))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(generator(latents, training=True), training=True)))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        m = tf.shape(real)[0] // self.num_d_steps
        for i in range(self.num_d_steps):
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, real[i * m : (i + 1) * m], self.sample_latents(m)
            )
            for w in self.discriminator.trainable_weights:
                w.assign(tf.clip_by_value(w, -1.0, 1.0))
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m)
        )
        return {"d_loss": d_loss, "g_loss": g_loss}
