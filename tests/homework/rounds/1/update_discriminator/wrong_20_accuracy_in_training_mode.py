# what: two extra passes of D with training=True, only to print the accuracy: this step's loss and weights are right, but D's moving statistics move four times instead of twice (lesson 6.4: every pass counts)
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)
SHOW = False


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = bce(tf.ones_like(real_logits), real_logits)
        d_loss += bce(tf.zeros_like(fake_logits), fake_logits)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)

    # how often is D right now?
    right_real = tf.reduce_mean(tf.cast(discriminator(real, training=True) > 0, "float32"))
    right_fake = tf.reduce_mean(tf.cast(discriminator(fake, training=True) < 0, "float32"))
    if SHOW:
        tf.print("accuracy", (right_real + right_fake) / 2)
    return d_loss
