# what: computes G's gradient before D's last step is applied, as a well-known tutorial does: simultaneous steps instead of turns; ruled out (lesson 6): "$G$'s step sees a $D$ that has already moved"
from kgan import TwoNetworks

import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def d_gradients(self, real):
        z = self.sample_latents(tf.shape(real)[0])
        with tf.GradientTape() as tape:
            fake = self.generator(z, training=True)
            out_real = self.discriminator(real, training=True)
            out_fake = self.discriminator(fake, training=True)
            loss = bce(tf.ones_like(out_real), out_real)
            loss += bce(tf.zeros_like(out_fake), out_fake)
        return loss, tape.gradient(loss, self.discriminator.trainable_variables)

    def g_gradients(self, m):
        z = self.sample_latents(m)
        with tf.GradientTape() as tape:
            out = self.discriminator(self.generator(z, training=True), training=True)
            loss = bce(tf.ones_like(out), out)
        return loss, tape.gradient(loss, self.generator.trainable_variables)

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        *first_parts, last_part = tf.split(real, self.num_d_steps)
        d_vars = self.discriminator.trainable_variables
        g_vars = self.generator.trainable_variables
        for part in first_parts:
            _, d_grads = self.d_gradients(part)
            self.d_optimizer.apply_gradients(zip(d_grads, d_vars))
        d_loss, d_grads = self.d_gradients(last_part)
        g_loss, g_grads = self.g_gradients(tf.shape(last_part)[0])
        self.g_optimizer.apply_gradients(zip(g_grads, g_vars))
        self.d_optimizer.apply_gradients(zip(d_grads, d_vars))
        return {"d_loss": d_loss, "g_loss": g_loss}
