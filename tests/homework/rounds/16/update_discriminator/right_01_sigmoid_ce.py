# what: TensorFlow's sigmoid cross-entropy with ones and zeros as labels, apply_gradients with zip
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        real_loss = tf.nn.sigmoid_cross_entropy_with_logits(
            labels=tf.ones_like(real_logits), logits=real_logits
        )
        fake_loss = tf.nn.sigmoid_cross_entropy_with_logits(
            labels=tf.zeros_like(fake_logits), logits=fake_logits
        )
        loss = tf.reduce_mean(real_loss) + tf.reduce_mean(fake_loss)
    grads = tape.gradient(loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_variables))
    return loss
