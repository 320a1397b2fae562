# what: hands (logits, labels) to Keras's BinaryCrossentropy, as in PyTorch; Keras wants (y_true, y_pred), so the labels are taken for logits; ruled out: "-log D = softplus(-logit) and -log(1 - D) = softplus(logit)"
import keras
import tensorflow as tf
criterion = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        output_real = discriminator(real, training=True)
        output_fake = discriminator(fake, training=True)
        errD_real = criterion(output_real, tf.ones_like(output_real))
        errD_fake = criterion(output_fake, tf.zeros_like(output_fake))
        errD = errD_real + errD_fake
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(errD, weights), weights)
    return errD
