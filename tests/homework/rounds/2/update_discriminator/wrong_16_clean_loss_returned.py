# what: the step is right, but the returned loss comes from a second pass with training=False 'without the noise of dropout'; the loss of the step is that of the pass with training=True
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def d_loss_of(discriminator, real, fake, training):
    real_logits = discriminator(real, training=training)
    fake_logits = discriminator(fake, training=training)
    return bce(tf.ones_like(real_logits), real_logits) + bce(
        tf.zeros_like(fake_logits), fake_logits
    )


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    before = d_loss_of(discriminator, real, fake, training=False)  # the loss before the step
    with tf.GradientTape() as tape:
        loss = d_loss_of(discriminator, real, fake, training=True)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return before
