# what: two methods like the lesson's CourseGAN, with kgan's loss object; also logs to the trackers, but returns the last losses
import tensorflow as tf
from kgan import TwoNetworks, losses


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    loss_object = losses.NonSaturating()

    def sample(self, m):
        return self.generator(self.sample_latents(m), training=True)

    def update_discriminator(self, real):
        fake = self.sample(tf.shape(real)[0])
        with tf.GradientTape() as tape:
            real_logits = self.discriminator(real, training=True)
            fake_logits = self.discriminator(fake, training=True)
            d_loss = self.loss_object.discriminator(real_logits, fake_logits)
        weights = self.discriminator.trainable_weights
        self.d_optimizer.apply(tape.gradient(d_loss, weights), weights)
        self.log(d_loss=d_loss, d_real=tf.sigmoid(real_logits), d_fake=tf.sigmoid(fake_logits))
        return d_loss

    def update_generator(self, m):
        with tf.GradientTape() as tape:
            g_loss = self.loss_object.generator(self.discriminator(self.sample(m), training=True))
        weights = self.generator.trainable_weights
        self.g_optimizer.apply(tape.gradient(g_loss, weights), weights)
        self.log(g_loss=g_loss)
        return g_loss

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        for minibatch in tf.split(real, self.num_d_steps):
            d_loss = self.update_discriminator(minibatch)
        g_loss = self.update_generator(tf.shape(minibatch)[0])
        return {"d_loss": d_loss, "g_loss": g_loss}
