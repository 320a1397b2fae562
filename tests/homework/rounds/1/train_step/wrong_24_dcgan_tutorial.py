# what: D's last step and G's step are made at once from the same fakes, as in TensorFlow's DCGAN tutorial: G's gradient sees the D before its step, and has no latents of its own (lesson 6: they take turns)
import keras
import tensorflow as tf
from kgan import TwoNetworks

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss(real_output, fake_output):
    real_loss = cross_entropy(tf.ones_like(real_output), real_output)
    fake_loss = cross_entropy(tf.zeros_like(fake_output), fake_output)
    return real_loss + fake_loss


def generator_loss(fake_output):
    return cross_entropy(tf.ones_like(fake_output), fake_output)


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        for step, images in enumerate(tf.split(real, self.num_d_steps), start=1):
            noise = self.sample_latents(tf.shape(images)[0])
            with tf.GradientTape() as gen_tape, tf.GradientTape() as disc_tape:
                generated_images = self.generator(noise, training=True)
                real_output = self.discriminator(images, training=True)
                fake_output = self.discriminator(generated_images, training=True)
                gen_loss = generator_loss(fake_output)
                disc_loss = discriminator_loss(real_output, fake_output)
            g_vars, d_vars = (
                self.generator.trainable_variables,
                self.discriminator.trainable_variables,
            )
            gradients_of_discriminator = disc_tape.gradient(disc_loss, d_vars)
            self.d_optimizer.apply_gradients(zip(gradients_of_discriminator, d_vars))
            if step == self.num_d_steps:
                gradients_of_generator = gen_tape.gradient(gen_loss, g_vars)
                self.g_optimizer.apply_gradients(zip(gradients_of_generator, g_vars))
        return {"d_loss": disc_loss, "g_loss": gen_loss}
